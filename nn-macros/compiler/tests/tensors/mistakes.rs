//! What shapes can get wrong, and what is said about it.

use super::mistakes;

macro_rules! says {
    ($($name:ident: $expression:literal => $($part:literal),+;)*) => {$(
        #[test]
        fn $name() {
            let text = format!("input x: [2, 3]; input v: [4]; input c: class(3); output y = {};", $expression);
            let found = mistakes(&text);
            assert_eq!(found.len(), 1, "{found:?}");
            $(assert!(found[0].contains($part), "{found:?}");)+
        }
    )*};
}

says! {
    a_permutation_has_every_axis: "permute(x, [0, 0])" => "`dims` of `permute` is [0, 0]", "[0, 1] in any order";
    a_stack_has_one_shape: "stack(x, v)" => "`stack` needs equal shapes: the first is [2, 3], found `v` of shape [4]";
    a_stack_has_one_more_axis: "stack(x, x, dim = 3)" => "a new axis from -3 to 2";
    parts_add_up: "split(x, [1, 1], dim = 1)[0]" => "sizes that add up to 3";
    parts_are_positive: "split(x, 0)[0]" => "positive integers";
    padding_comes_in_pairs: "pad(x, [1])" => "two numbers for each of up to 2 axes, the last axis first";
    padding_leaves_something: "pad(x, [-2, -1])" => "less cut off than axis 1 has: 3";
    every_axis_repeats: "repeat(x, 2)" => "at least 2 numbers, one for each axis of [2, 3]";
    only_single_axes_are_squeezed: "squeeze(x, 1)" => "axes of length 1, axis 1 of [2, 3] has 3";
    axes_exist: "reverse(x, [0, 2])" => "no axis 2 in shape [2, 3]";
    axes_are_reduced_once: "sum(x, dim = [0, -2])" => "each of them once";
    some_axis_is_reduced: "mean(x, dim = [])" => "at least one axis";
    a_variance_needs_two: "variance(x, dim = 1, correction = 3)" => "less than the number of elements, 3";
    norms_are_known: "norm(x, p = -1)" => "`p` of `norm` is -1, expected a number that is not negative, or `inf`";
    norms_have_few_words: "norm(x, p = fro)" => "`fro`";
    mirrors_are_behind_the_edge: "pad(x, [3, 0], mode = reflect)" => "at most 2 at each end of axis 1 of length 3";
    circles_are_gone_once: "pad(x, [0, 0, 0, 3], mode = circular)" => "at most 2 at each end of axis 0 of length 2";
    borders_are_known: "pad(x, [1, 1], mode = mirror)" => "`constant` or `reflect` or `replicate` or `circular`";
    padding_is_of_places: "attention(x, 1, key_padding_mask = v)" => "a number for each of the 2 places";
    slices_are_not_empty: "slice(x, 2, 1, dim = 1)" => "`start < end` within an axis of length 3";
    equations_have_letters: "einsum(\"i1->i\", x)" => "`einsum(\"i1->i\", …)`", "found `1`";
    equations_have_no_dots: "einsum(\"...i->i\", x)" => "give each axis its letter";
    equations_name_every_operand: "einsum(\"ij,jk\", x)" => "the axes of 2 operands, found 1";
    equations_name_every_axis: "einsum(\"ijk->i\", x)" => "`ijk` has 3 letters, but operand 1, `x` of shape [2, 3], has 2 axes";
    letters_have_one_length: "einsum(\"ij,j->i\", x, v)" => "`j` is 3 long in operand 1, `x` of shape [2, 3], and 4 long in operand 2, `v` of shape [4]";
    diagonals_are_square: "einsum(\"ii\", x)" => "`i` is 2 long in operand 1";
    results_have_known_letters: "einsum(\"ij->k\", x)" => "no operand has the letter `k` of the result";
    results_have_letters_once: "einsum(\"ij->ii\", x)" => "the letter `i` twice";
    equations_are_texts: "einsum(x, x)" => "a text in double quotes";
    classes_are_not_multiplied: "einsum(\"i,->i\", v, c)" => "operand 2 is `c`, which is class(3), expected real numbers";
    all_weights_are_no_value: "x + weights()" => "all trained tensors of the network";
    all_weights_are_some: "sum_squares(weights()) * v" => "no trained tensors";
}
