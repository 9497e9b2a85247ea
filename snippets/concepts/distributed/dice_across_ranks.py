import torch

p = torch.tensor([[0.9, 0.8, 0.7, 0.1], [0.2, 0.1, 0.3, 0.2]], dtype=torch.float64)
p.requires_grad_()
target = torch.tensor([[1.0, 1.0, 1.0, 0.0], [0.0, 0.0, 0.0, 1.0]]).double()


def dice_loss(overlap, total):
    return 1 - 2 * overlap / total


overlap, total = (p * target).sum(1), (p + target).sum(1)  # one entry for each rank
per_rank = dice_loss(overlap, total)
mean = per_rank.mean()
whole = dice_loss(overlap.sum(), total.sum())  # two all_reduces, then the quotient
print("each rank", [round(value, 3) for value in per_rank.tolist()])
#> each rank [0.127, 0.778]
print(f"mean of ranks {mean:.3f}, whole batch {whole:.3f}")
#> mean of ranks 0.453, whole batch 0.288

for loss in [mean, whole]:
    (gradient,) = torch.autograd.grad(loss, p, retain_graph=True)
    print([round(value, 3) for value in gradient[:, 0].tolist()])
    #> [-0.102, 0.062]
    #> [-0.176, 0.098]
