import matplotlib.pyplot as plt
import torch
from distillation_loss import distillation_loss

teacher = torch.tensor([[6.0, 4.0, 0.0, -2.0]])
grid = torch.logspace(-0.3, 1.5, 80)
figure, (left, right) = plt.subplots(1, 2)

shares = torch.stack([(teacher[0] / t).softmax(0) for t in grid])
for column, style in enumerate(["-", "--", "-.", ":"]):
    left.plot(grid, shares[:, column], style, label=f"class {column}")

sizes = []
for t in grid.tolist():
    student = torch.zeros(1, 4, requires_grad=True)
    loss = distillation_loss(student, teacher, temperature=t, alpha=1.0)
    sizes.append(torch.autograd.grad(loss, student)[0].norm())
sizes = torch.stack(sizes)
right.plot(grid, sizes, label="with T²")
right.plot(grid, sizes / grid**2, "--", label="without")

left.set(title="teacher", xlabel="T", ylabel="probability", xscale="log")
right.set(title="gradient's norm", xlabel="T", xscale="log", yscale="log")
left.legend()
right.legend()
plt.show()
