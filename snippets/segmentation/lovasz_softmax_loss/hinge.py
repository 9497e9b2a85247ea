import torch
from lovasz_softmax_loss import lovasz_softmax_loss


def lovasz_hinge(score, label):
    error, order = (1 - score * (2 * label - 1)).sort(descending=True)
    label = label[order]
    left = label.sum() - label.cumsum(0)
    jaccard = 1 - left / (label.sum() + (1 - label).cumsum(0))
    step = jaccard.diff(prepend=torch.zeros(1))
    return (error.relu() * step).sum()


target = torch.tensor([1, 1, 0, 0])
for scale in [-2.0, 0.5, 2.0]:
    input = scale * torch.tensor([1.0, 0.5, -0.5, -1.0])
    softmax = lovasz_softmax_loss(input[None, None], target[None, None])
    print(f"{scale:4}  softmax {softmax:.4f}  hinge {lovasz_hinge(input, target):.4f}")
    #> -2.0  softmax 0.8309  hinge 2.6667
    #>  0.5  softmax 0.4177  hinge 0.6667
    #>  2.0  softmax 0.2190  hinge 0.0000
