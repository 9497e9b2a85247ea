import matplotlib.pyplot as plt
import torch
from box_iou_loss import ciou_loss, diou_loss, giou_loss, iou_loss

target = torch.tensor([[0.0, 0.0, 4.0, 3.0]])
losses = {"IoU": iou_loss, "GIoU": giou_loss, "DIoU": diou_loss, "CIoU": ciou_loss}


def outline(box):
    x1, y1, x2, y2 = box[0].tolist()
    return [x1, x2, x2, x1, x1], [y1, y1, y2, y2, y1]


for shift in [0.0, 0.5, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]:
    input = torch.tensor([[shift, 1.0, shift + 2.0, 2.0]])
    values = [loss(input, target).item() for loss in losses.values()]
    if shift in (1.0, 3.0, 6.0):
        print(f"x = {shift:g}", [round(value, 3) for value in values])
        #> x = 1 [0.833, 0.833, 0.833, 0.834]
        #> x = 3 [0.923, 1.056, 1.041, 1.041]
        #> x = 6 [1.0, 1.417, 1.342, 1.343]

    figure, (left, right) = plt.subplots(1, 2, num=f"x = {shift:g}")
    left.plot(*outline(target), "C1")
    left.plot(*outline(input), "C0--")
    left.text(0.1, 3.15, "target", color="C1")
    left.text(shift + 1, 0.4, "input", color="C0", ha="center")
    left.set(title="boxes", xlabel="x", xlim=(-0.3, 9.3), ylim=(-2.5, 5.5))
    left.set_aspect("equal")
    right.bar(list(losses), values, color=["C0", "C1", "C2", "C3"])
    right.axhline(1, color="C4", linestyle=":")
    right.set(title="loss", ylim=(0, 1.8))
    plt.show()
