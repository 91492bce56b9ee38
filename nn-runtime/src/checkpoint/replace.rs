//! A file that is replaced as a whole, whatever happens meanwhile.

use core::sync::atomic::{AtomicU64, Ordering};
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Writes a new file with this content beside the old one and puts it in its place, everything synced to the disk.
///
/// A crash leaves the old or the new file whole, and perhaps an unfinished one beside it, which a later call removes.
pub(super) fn replace(file: &Path, content: &[&[u8]]) -> io::Result<()> {
    // What a link points to is replaced, not the link.
    let file = fs::canonicalize(file).unwrap_or_else(|_| file.to_owned());
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    remove_abandoned(&file, folder);
    let unfinished = unfinished(&file)?;
    let written = write(&unfinished, content).and_then(|()| fs::rename(&unfinished, &file));
    if written.is_err() {
        // The first error is the one to report.
        let _ = fs::remove_file(&unfinished);
    }
    written?;
    // The name is part of the folder's content. Only here is a folder a file that can be synced:
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    Ok(())
}

/// What the names of unfinished files end with.
const ENDING: &str = ".unfinished";

/// The name of a file that nobody else writes, beside `file`.
fn unfinished(file: &Path) -> io::Result<PathBuf> {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let name = file.file_name().ok_or(io::ErrorKind::InvalidFilename)?;
    let mut name = OsString::from(name);
    name.push(format!(".{}-{}{ENDING}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed)));
    Ok(file.with_file_name(name))
}

fn write(path: &Path, content: &[&[u8]]) -> io::Result<()> {
    let mut file = File::create(path)?;
    // Tells others that this file is not abandoned. Where files can't be locked, they leave it alone anyway.
    let _ = file.try_lock();
    for part in content {
        file.write_all(part)?;
    }
    file.sync_all()
}

/// Removes what crashed processes left: files that nobody holds, and that are not so new that their owner may not have
/// come to it yet.
fn remove_abandoned(file: &Path, folder: &Path) {
    let Some(name) = file.file_name().and_then(|name| name.to_str()) else { return };
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let other = entry.file_name();
        let ours = other.to_str().and_then(|other| other.strip_prefix(name)?.strip_suffix(ENDING));
        let age = entry.metadata().and_then(|metadata| metadata.modified()).map(|time| time.elapsed());
        let old = age.is_ok_and(|age| age.is_ok_and(|age| age > Duration::from_secs(60)));
        if ours.is_some() && old && File::open(entry.path()).is_ok_and(|file| file.try_lock().is_ok()) {
            // Another process may have been faster.
            let _ = fs::remove_file(entry.path());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("nn-replace-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    #[test]
    fn the_content_is_the_last_one_and_nothing_else_is_left() {
        let folder = folder("content");
        let file = folder.join("file");
        replace(&file, &[b"first"]).unwrap();
        replace(&file, &[b"sec", b"ond"]).unwrap();
        assert_eq!(fs::read(&file).unwrap(), b"second");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_failure_leaves_the_old_content_and_nothing_else() {
        let folder = folder("failure");
        // A folder can't be replaced by a file.
        fs::create_dir_all(folder.join("taken/inside")).unwrap();
        assert!(replace(&folder.join("taken"), &[b"new"]).is_err());
        assert!(replace(&folder.join("absent/file"), &[b"new"]).is_err());
        assert!(replace(Path::new("/"), &[b"new"]).is_err());
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
        fs::remove_dir_all(folder).unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link() {
        let folder = folder("link");
        let (file, link) = (folder.join("file"), folder.join("link"));
        fs::write(&file, "old").unwrap();
        std::os::unix::fs::symlink(&file, &link).unwrap();
        replace(&link, &[b"new"]).unwrap();
        assert_eq!(fs::read(&file).unwrap(), b"new");
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn abandoned_files_are_removed_and_others_are_not() {
        let folder = folder("abandoned");
        let file = folder.join("file");
        let names = ["file.1-0.unfinished", "file.2-0.unfinished", "file.3-0.unfinished", "other.4-0.unfinished"];
        let files: Vec<File> = names.iter().map(|name| File::create(folder.join(name)).unwrap()).collect();
        let old = std::time::SystemTime::now() - Duration::from_secs(3600);
        for index in [0, 1, 3] {
            files[index].set_modified(old).unwrap();
        }
        files[1].lock().unwrap(); // someone is still at it, and the third is new
        replace(&file, &[b"new"]).unwrap();
        let left: Vec<bool> = names.iter().map(|name| folder.join(name).exists()).collect();
        assert_eq!(left, [false, true, true, true]);
        fs::remove_dir_all(folder).unwrap();
    }
}
