//! What functions of the language are called elsewhere: for "did you mean".

/// Names of PyTorch (`torch`, `torch.nn.functional`), and names that the literature has as well.
const NAMES: &[(&str, &str)] = &[
    ("amax", "max"),
    ("amin", "min"),
    ("binary_cross_entropy", "bce"),
    ("binary_cross_entropy_with_logits", "bce_with_logits"),
    ("bmm", "matmul"),
    ("cat", "concat"),
    ("concatenate", "concat"),
    ("cosine_embedding_loss", "cosine_embedding"),
    ("gaussian_nll_loss", "gaussian_nll"),
    ("huber_loss", "huber"),
    ("l1_loss", "l1"),
    ("linear", "dense"),
    ("ln", "log"),
    ("logsigmoid", "log_sigmoid"),
    ("margin_ranking_loss", "margin_ranking"),
    ("mean_absolute_error", "l1"),
    ("mean_squared_error", "mse"),
    ("mm", "matmul"),
    ("mse_loss", "mse"),
    ("multi_head_attention", "attention"),
    ("nll_loss", "nll"),
    ("poisson_nll_loss", "poisson_nll"),
    ("scaled_dot_product_attention", "attention"),
    ("smooth_l1_loss", "smooth_l1"),
    ("swish", "silu"),
    ("triplet_margin_loss", "triplet"),
    ("var", "variance"),
    ("view", "reshape"),
];

/// The function of the language that is known by this name elsewhere.
pub fn elsewhere(name: &str) -> Option<&'static str> {
    NAMES.iter().find(|(known, _)| *known == name).map(|&(_, ours)| ours)
}

#[cfg(test)]
mod tests {
    use super::NAMES;
    use crate::functions::find;

    #[test]
    fn every_name_leads_to_a_function() {
        for (known, ours) in NAMES {
            assert!(find(ours).is_some(), "there is no function `{ours}`");
            assert!(find(known).is_none(), "`{known}` is a function itself");
        }
    }
}
