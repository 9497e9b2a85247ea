import torch
from detection_loss import detection_loss

anchors = torch.tensor([[10.0, 10.0, 26.0, 26.0], [100.0, 100.0, 420.0, 420.0]])
truth = torch.tensor([[12.0, 12.0, 28.0, 28.0], [140.0, 140.0, 460.0, 460.0]])
logits, labels = torch.tensor([[0.0, 20.0]] * 2), torch.tensor([1, 1])
still = torch.zeros(2, 4)


def encode(boxes, anchors):
    sides, base = boxes[:, 2:] - boxes[:, :2], anchors[:, 2:] - anchors[:, :2]
    shift = (boxes[:, :2] + boxes[:, 2:] - anchors[:, :2] - anchors[:, 2:]) / 2
    return torch.cat([shift / base, (sides / base).log()], dim=1)


for name, target in [("pixels", truth - anchors), ("encoded", encode(truth, anchors))]:
    loss = detection_loss(logits, still, labels, target, reduction="none")
    print(name, [round(value, 4) for value in loss.tolist()])
    #> pixels [6.0, 158.0]
    #> encoded [0.0156, 0.0156]
