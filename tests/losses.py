"""Every loss PyTorch ships: the stem that names its chapter, its family and its module."""

from torch import nn

FAMILIES = {
    "regression": {
        "l1_loss": nn.L1Loss,
        "mse_loss": nn.MSELoss,
        "huber_loss": nn.HuberLoss,
        "smooth_l1_loss": nn.SmoothL1Loss,
    },
    "binary": {
        "binary_cross_entropy": nn.BCELoss,
        "binary_cross_entropy_with_logits": nn.BCEWithLogitsLoss,
        "soft_margin_loss": nn.SoftMarginLoss,
    },
    "multiclass": {
        "cross_entropy": nn.CrossEntropyLoss,
        "nll_loss": nn.NLLLoss,
        "multi_margin_loss": nn.MultiMarginLoss,
        "linear_cross_entropy": nn.LinearCrossEntropyLoss,
        "adaptive_log_softmax_with_loss": nn.AdaptiveLogSoftmaxWithLoss,
    },
    "multilabel": {
        "multilabel_soft_margin_loss": nn.MultiLabelSoftMarginLoss,
        "multilabel_margin_loss": nn.MultiLabelMarginLoss,
    },
    "likelihood": {
        "poisson_nll_loss": nn.PoissonNLLLoss,
        "gaussian_nll_loss": nn.GaussianNLLLoss,
    },
    "divergence": {"kl_div": nn.KLDivLoss},
    "sequence": {"ctc_loss": nn.CTCLoss},
    "ranking": {"margin_ranking_loss": nn.MarginRankingLoss},
    "similarity": {
        "hinge_embedding_loss": nn.HingeEmbeddingLoss,
        "cosine_embedding_loss": nn.CosineEmbeddingLoss,
        "triplet_margin_loss": nn.TripletMarginLoss,
        "triplet_margin_with_distance_loss": nn.TripletMarginWithDistanceLoss,
    },
}
MODULES = {stem: module for family in FAMILIES.values() for stem, module in family.items()}
FAMILY = {stem: family for family, members in FAMILIES.items() for stem in members}
CUSTOM = {
    "imbalance": ["focal_loss", "class_balanced_loss", "logit_adjusted_loss", "asymmetric_loss"],
    "regression": ["quantile_loss", "log_cosh_loss", "charbonnier_loss", "mape_loss"],
    "binary": ["hinge_loss"],
    "multiclass": ["generalized_cross_entropy", "coral_loss"],
    "divergence": ["distillation_loss"],
    "ranking": ["dpo_loss"],
    "segmentation": ["dice_loss", "jaccard_loss", "tversky_loss", "lovasz_softmax_loss"],
    "detection": ["box_iou_loss", "detection_loss"],
    "similarity": [
        "contrastive_loss",
        "batch_hard_triplet_loss",
        "info_nce_loss",
        "supervised_contrastive_loss",
        "arcface_loss",
    ],
    "generative": ["gan_loss", "wasserstein_loss", "elbo_loss"],
}
"""The losses people write themselves: each has a chapter and an implementation file, `<family>/<stem>/<stem>.py`."""
CUSTOM_FAMILY = {stem: family for family, members in CUSTOM.items() for stem in members}
DEPRECATED = {"size_average", "reduce", "device", "dtype"}
"""Parameters that no chapter needs a section for: two that PyTorch deprecates, two that every module takes."""
