//! Threads that stay awake for each other: to hand work over takes a fraction of a microsecond, to wake a thread fifty.

use core::any::Any;
use core::cell::{Cell, UnsafeCell};
use core::hint::spin_loop;
use core::ptr;
use core::sync::atomic::{AtomicBool, AtomicPtr, Ordering::*};
use std::boxed::Box;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::thread;
use std::time::Duration;

/// How often a thread looks for work, some ten microseconds in all, before it sees whether the pool has other work.
const LOOKS: usize = 500;
/// How often one that has work looks whether such a thread is back.
const GRACE: usize = 50;
/// So often it finds nothing there, either, until it naps in between.
const PATIENCE: usize = 100;
/// How long.
const NAP: Duration = Duration::from_micros(200);

/// The threads of a pool but for one, which hands work to them.
struct Team {
    seats: Box<[Seat]>,
    over: AtomicBool,
    /// Whether the one thread does what it would hand to another, as that would.
    alone: bool,
}

/// What the thread of a seat is about: nothing that is known here, [`WAITING`], back in a moment ([`LOOKING`]), or a task.
#[repr(align(128))]
struct Seat(AtomicPtr<Task>);

/// Where the pointer of a seat points whose thread waits.
const WAITING: *mut Task = ptr::without_provenance_mut(align_of::<Task>());
/// The same of one whose thread sees whether the pool has other work.
const LOOKING: *mut Task = ptr::without_provenance_mut(2 * align_of::<Task>());

/// A piece of work on the stack of the thread that waits for it.
struct Task {
    /// Runs the [`Job`] that begins with this.
    run: unsafe fn(*const Task),
    /// Among how many threads it may be shared further.
    threads: usize,
    panic: UnsafeCell<Option<Box<dyn Any + Send>>>,
    done: AtomicBool,
}

#[repr(C)]
struct Job<F> {
    task: Task,
    work: Cell<Option<F>>,
}

thread_local! {
    /// The team of this thread, and among how many threads it may share its work.
    static PLACE: Cell<(*const Team, usize)> = const { Cell::new((ptr::null(), 1)) };
}

/// Runs `f` with this as the thread's place.
fn placed<R>(place: (*const Team, usize), f: impl FnOnce() -> R) -> R {
    struct Back((*const Team, usize));
    impl Drop for Back {
        fn drop(&mut self) {
            PLACE.set(self.0);
        }
    }
    let _back = Back(PLACE.replace(place));
    f()
}

/// Among how many threads this one may share its work.
#[inline]
pub fn threads() -> usize {
    PLACE.get().1
}

/// Runs `f` with the other threads of the pool awake for it.
pub fn gather<R: Send>(f: impl FnOnce() -> R + Send) -> R {
    if !PLACE.get().0.is_null() {
        return f();
    }
    let others = rayon::current_num_threads() - 1;
    let team = Team {
        seats: (0..others).map(|_| Seat(AtomicPtr::new(ptr::null_mut()))).collect(),
        over: AtomicBool::new(false),
        alone: false,
    };
    rayon::scope(|scope| {
        struct Dismiss<'t>(&'t Team);
        impl Drop for Dismiss<'_> {
            fn drop(&mut self) {
                self.0.over.store(true, Relaxed);
            }
        }
        let (team, _dismiss) = (&team, Dismiss(&team));
        for seat in &team.seats {
            scope.spawn(|scope| team.offer(seat, scope));
        }
        placed((team, 1 + others), f)
    })
}

/// Runs `f` on this thread, with its work cut as if among so many threads: of which all others are free whenever they are
/// asked, or none is.
pub fn cut_among<R>(threads: usize, free: bool, f: impl FnOnce() -> R) -> R {
    let team = Team { seats: Box::new([]), over: AtomicBool::new(false), alone: free };
    placed((&raw const team, threads), f)
}

/// Runs both: at the same time if a thread waits for work, and then each among so many threads.
#[inline]
pub fn join([for_a, for_b]: [usize; 2], a: impl FnOnce(), b: impl FnOnce() + Send) {
    let (team, threads) = PLACE.get();
    if threads == 1 {
        a();
        return b();
    }
    // SAFETY: threads have a place in a team only while it exists.
    let team = unsafe { &*team };
    if team.alone {
        placed((team, for_a), a);
        return placed((team, for_b), b);
    }
    let job = Job {
        task: Task { run: run(&b), threads: for_b, panic: UnsafeCell::new(None), done: AtomicBool::new(false) },
        work: Cell::new(Some(b)),
    };
    if !team.hand((&raw const job).cast()) {
        a();
        return job.work.take().into_iter().for_each(|b| b());
    }
    let wait = Wait(&job.task);
    placed((team, for_a), a);
    drop(wait);
    // SAFETY: the task is done, so nobody else has it.
    if let Some(panic) = unsafe { &mut *job.task.panic.get() }.take() {
        resume_unwind(panic);
    }
}

/// How a job of this type is run.
fn run<F: FnOnce()>(_: &F) -> unsafe fn(*const Task) {
    |task| {
        // SAFETY: the task is the beginning of such a job, whose thread waits until it is done, and whose work was
        // handed to this thread alone.
        unsafe {
            let job = &*task.cast::<Job<F>>();
            if let Some(work) = job.work.take() {
                *job.task.panic.get() = catch_unwind(AssertUnwindSafe(work)).err();
            }
            job.task.done.store(true, Release);
        }
    }
}

/// Waits for a task, even while a panic unwinds: it lies on this thread's stack.
struct Wait<'t>(&'t Task);

impl Drop for Wait<'_> {
    fn drop(&mut self) {
        let mut looks = 0;
        while !self.0.done.load(Acquire) {
            // The thread may have been interrupted for the sake of this one.
            if looks < LOOKS {
                spin_loop()
            } else {
                thread::yield_now()
            }
            looks += 1;
        }
    }
}

impl Team {
    /// Hands a task to a thread that waits, if one does.
    fn hand(&self, task: *const Task) -> bool {
        self.seats.iter().any(|Seat(seat)| {
            for _ in 0..GRACE {
                if seat.load(Relaxed) != LOOKING {
                    break;
                }
                spin_loop();
            }
            seat.load(Relaxed) == WAITING && seat.compare_exchange(WAITING, task.cast_mut(), Release, Relaxed).is_ok()
        })
    }

    /// Seats this thread, unless it belongs to a team: in one it would leave a seat or its own work empty. Then the seat is
    /// offered again.
    fn offer<'s>(&'s self, seat: &'s Seat, scope: &rayon::Scope<'s>) {
        if PLACE.get().0.is_null() {
            placed((self, 1), || self.serve(seat));
        } else if !self.over.load(Relaxed) {
            scope.spawn(|scope| self.offer(seat, scope));
        }
    }

    /// Does what is handed to a seat, until the team is dismissed.
    fn serve(&self, seat: &Seat) {
        while let Some(task) = self.next(seat) {
            // SAFETY: whoever has handed over the task waits until it is done.
            unsafe { placed((self, (*task).threads), || ((*task).run)(task)) };
        }
    }

    /// Waits for a task; `None` if the team is dismissed.
    fn next(&self, Seat(seat): &Seat) -> Option<*const Task> {
        let mut idle = 0;
        loop {
            seat.store(WAITING, Relaxed);
            for _ in 0..LOOKS {
                let task = seat.load(Acquire);
                if task != WAITING {
                    return Some(task);
                }
                if self.over.load(Relaxed) {
                    break;
                }
                spin_loop();
            }
            // Nobody hands a task to a thread that is away.
            if let Err(task) = seat.compare_exchange(WAITING, LOOKING, Acquire, Acquire) {
                return Some(task);
            }
            if self.over.load(Relaxed) {
                return None;
            }
            match rayon::yield_now() {
                Some(rayon::Yield::Executed) => idle = 0,
                _ if idle < PATIENCE => idle += 1,
                _ => {
                    seat.store(ptr::null_mut(), Relaxed);
                    thread::sleep(NAP);
                }
            }
        }
    }
}
