//! An expansion computes what the macro's call does, bit by bit.

#[test]
fn twins_agree() {
    for &(name, pasted, made) in pasted::TWINS {
        let bits = pasted();
        assert!(bits.len() > 1, "{name} has no results");
        assert_eq!(bits, made(), "{name}");
    }
}
