import matplotlib.pyplot as plt
import torch
from box_iou_loss import ciou_loss, diou_loss, giou_loss, iou_loss

target = torch.tensor([[5.5, 4.5, 8.5, 6.5]])
start = torch.tensor([[2.0, 2.5, 1.2, 3.0]])  # centre, width, height
losses = {"IoU": iou_loss, "GIoU": giou_loss, "DIoU": diou_loss, "CIoU": ciou_loss}
styles = ["-", "--", "-.", ":"]

for (name, loss), style in zip(losses.items(), styles, strict=True):
    box = start.clone().requires_grad_()
    optimizer = torch.optim.Adam([box], lr=0.1)
    overlaps = []
    for _ in range(150):
        corners = torch.cat(
            [box[:, :2] - box[:, 2:] / 2, box[:, :2] + box[:, 2:] / 2], 1
        )
        overlaps.append(1 - iou_loss(corners.detach(), target).item())
        optimizer.zero_grad()
        loss(corners, target).backward()
        optimizer.step()
    print(name, [round(overlaps[step], 2) for step in (25, 50, 149)])
    #> IoU [0.0, 0.0, 0.0]
    #> GIoU [0.1, 0.58, 0.98]
    #> DIoU [0.08, 0.3, 0.97]
    #> CIoU [0.07, 0.31, 0.94]
    plt.plot(overlaps, style, label=name)

plt.xlabel("step of Adam")
plt.ylabel("IoU with the target")
plt.legend()
plt.show()
