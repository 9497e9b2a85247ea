import matplotlib.pyplot as plt
import torch
from arcface_loss import arcface_loss, cosface_loss

angle = torch.linspace(0, torch.pi / 2, 181, dtype=torch.float64)
own, rival = torch.meshgrid(angle, angle, indexing="ij")
cosine = torch.stack([own.cos().flatten(), rival.cos().flatten()], dim=1)
target = torch.zeros(len(cosine), dtype=torch.int64)

for name, function, margin, style in [
    ("no margin", cosface_loss, 0.0, ":"),
    ("CosFace 0.35", cosface_loss, 0.35, "--"),
    ("ArcFace 0.5", arcface_loss, 0.5, "-"),
]:
    loss = function(cosine, target, margin, 64.0, "none").reshape(181, 181)
    level = [torch.tensor(2.0).log().item()]  # both logits equal
    colour = {":": "C0", "--": "C1", "-": "C2"}[style]
    plt.contour(angle, angle, loss, level, colors=colour, linestyles=style)
    plt.plot([], [], colour + style, label=name)

ticks = [0, torch.pi / 4, torch.pi / 2]
plt.xticks(ticks, ["0°", "45°", "90°"])
plt.yticks(ticks, ["0°", "45°", "90°"])
plt.xlabel("angle to the rival class")
plt.ylabel("angle to the own class")
plt.gca().set_aspect("equal")
plt.legend(loc="upper left")
plt.show()
