import matplotlib.pyplot as plt
import torch
from distillation_loss import distillation_loss

teacher = torch.tensor([[6.0, 4.0, 0.0, -2.0]])


def gradient_norm(temperature):
    student = torch.zeros(1, 4, requires_grad=True)
    loss = distillation_loss(student, teacher, temperature=temperature, alpha=1.0)
    return torch.autograd.grad(loss, student)[0].norm().item()


grid = torch.logspace(-0.3, 1.5, 80)
sizes = torch.tensor([gradient_norm(t) for t in grid.tolist()])

for t in [0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 30.0]:
    figure, (left, right) = plt.subplots(1, 2, num=f"T = {t:g}")
    left.bar(range(4), (teacher[0] / t).softmax(0))
    left.set(title="teacher", xlabel="class", ylabel="probability")
    left.set(xticks=range(4), ylim=(0, 1))
    right.loglog(grid, sizes)
    right.loglog(grid, sizes / grid**2, "C1--")
    right.plot(t, gradient_norm(t), "C0o")
    right.plot(t, gradient_norm(t) / t**2, "C1o")
    right.text(30, 0.7, "with T²", color="C0", ha="right")
    right.text(4, 0.01, "without", color="C1", ha="right")
    right.set(title="gradient's norm", xlabel="T", xlim=(0.4, 40), ylim=(1e-3, 3))
    plt.show()
