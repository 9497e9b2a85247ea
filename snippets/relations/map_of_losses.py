import matplotlib.pyplot as plt

losses = {
    "cross_entropy": (5, 8),
    "nll_loss": (1.6, 9.6),
    "linear_cross_entropy": (8.4, 9.6),
    "adaptive_log_softmax_with_loss": (3.2, 11),
    "ctc_loss": (0.9, 8),
    "kl_div": (8.9, 8),
    "binary_cross_entropy_with_logits": (5, 6.2),
    "binary_cross_entropy": (1.9, 4.9),
    "soft_margin_loss": (8.3, 4.9),
    "multilabel_soft_margin_loss": (5, 3.6),
    "smooth_l1_loss": (1.3, 2.2),
    "huber_loss": (4.2, 2.2),
    "l1_loss": (1.3, 0.6),
    "mse_loss": (4.2, 0.6),
    "gaussian_nll_loss": (8, 0.6),
    "triplet_margin_loss": (2.4, -1),
    "margin_ranking_loss": (7.4, -1),
    "triplet_margin_with_distance_loss": (3, -2.6),
    "hinge_embedding_loss": (8.2, -2.6),
}
identities = """
cross_entropy nll_loss, cross_entropy linear_cross_entropy, cross_entropy kl_div,
nll_loss adaptive_log_softmax_with_loss, nll_loss ctc_loss,
cross_entropy binary_cross_entropy_with_logits,
binary_cross_entropy_with_logits binary_cross_entropy,
binary_cross_entropy_with_logits soft_margin_loss,
binary_cross_entropy_with_logits multilabel_soft_margin_loss,
smooth_l1_loss huber_loss, smooth_l1_loss l1_loss, huber_loss mse_loss,
mse_loss gaussian_nll_loss, triplet_margin_loss margin_ranking_loss,
triplet_margin_loss triplet_margin_with_distance_loss,
margin_ranking_loss hinge_embedding_loss
"""

figure, axes = plt.subplots(figsize=(6.4, 6.4))
for name, (x, y) in losses.items():
    axes.text(x, y, name, ha="center", va="center")
for pair in identities.replace("\n", " ").split(","):
    (x1, y1), (x2, y2) = (losses[name] for name in pair.split())
    dx, dy = x2 - x1, y2 - y1
    ends = []  # how far along the line the two names reach
    for name in pair.split():
        beside = (0.09 * len(name) + 0.2) / abs(dx) if dx else 1
        ends.append(min(beside, 0.4 / abs(dy) if dy else 1))
    first, last = ends[0], 1 - ends[1]
    x, y = [x1 + first * dx, x1 + last * dx], [y1 + first * dy, y1 + last * dy]
    axes.plot(x, y, "C0")
axes.set(xlim=(-0.5, 10.5), ylim=(-3.2, 11.6))
axes.axis("off")
plt.show()
