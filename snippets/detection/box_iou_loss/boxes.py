import matplotlib.pyplot as plt
import torch
from box_iou_loss import ciou_loss, diou_loss, giou_loss, iou_loss

scenes = ["overlapping", "disjoint", "nested"]
input = torch.tensor([[0.0, 0, 3, 3], [0, 1, 1.5, 2], [0.5, 0.5, 2, 1.5]])
target = torch.tensor([[1.0, 1, 4, 3], [2.5, 0, 4, 3], [0, 0, 4, 3]])
losses = {"IoU": iou_loss, "GIoU": giou_loss, "DIoU": diou_loss, "CIoU": ciou_loss}
figure, (top, bottom) = plt.subplots(2, 1)

for scene in range(3):
    for boxes, colour, style in [(target, "C1", "-"), (input, "C0", "--")]:
        x1, y1, x2, y2 = boxes[scene].tolist()
        corners = [x1 + 6 * scene, x2 + 6 * scene]
        xs = [corners[0], corners[1], corners[1], corners[0], corners[0]]
        label = {"C0": "input", "C1": "target"}[colour] if scene == 0 else None
        top.plot(xs, [y1, y1, y2, y2, y1], style, color=colour, label=label)
for number, (name, loss) in enumerate(losses.items()):
    values = loss(input, target, reduction="none")
    print(name, [round(value, 3) for value in values.tolist()])
    #> IoU [0.636, 1.0, 0.875]
    #> GIoU [0.72, 1.5, 0.875]
    #> DIoU [0.686, 1.25, 0.908]
    #> CIoU [0.687, 1.261, 0.908]
    places = [scene + 0.2 * number - 0.3 for scene in range(3)]
    bottom.bar(places, values, 0.18, color=f"C{number}", label=name)

top.set(aspect="equal", xlim=(-1, 20.5), ylim=(-0.3, 3.3))
top.axis("off")
top.legend(loc="center right")
bottom.set_xticks(range(3), scenes)
bottom.set(ylabel="loss", xlim=(-0.5, 3.4))
bottom.legend(loc="center right")
plt.show()
