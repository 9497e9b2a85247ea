import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

logits = torch.linspace(10, 22, 601, requires_grad=True)
p = torch.sigmoid(logits)
figure, (left, right) = plt.subplots(1, 2)

for name, style, loss in [
    ("logsigmoid(−x)", "-", -F.logsigmoid(-logits)),
    ("log(1 − p)", "--", -torch.log(1 - p)),
    ("log(1 − p + 1e−7)", ":", -torch.log(1 - p + 1e-7)),
]:
    (gradient,) = torch.autograd.grad(loss.sum(), logits, retain_graph=True)
    left.plot(logits.detach(), loss.detach(), style, label=name)
    right.plot(logits.detach(), gradient, style)

left.set(title="loss, target 0", xlabel="logit")
right.set(title="gradient", xlabel="logit", ylim=(-0.1, 1.7))
left.legend(loc="upper left")
plt.show()
