//! What the benchmarks and the programs that they measure have in common.

pub mod describe;

/// Prints the most memory that this process has used, in KiB, where `/proc` knows and an argument asks for it.
pub fn report() {
    if std::env::args().nth(1).is_some_and(|argument| argument == "memory") {
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        println!("{}", peak.and_then(|peak| peak.split_whitespace().next()).unwrap_or("0"));
    }
}
