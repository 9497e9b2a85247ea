import matplotlib.pyplot as plt
import torch
from mape_loss import mape_loss, msle_loss, smape_loss

prediction = torch.linspace(0.25, 40, 1591, dtype=torch.float64, requires_grad=True)
target = torch.full_like(prediction, 10)
figure, (left, right) = plt.subplots(1, 2)

for name, loss in [("MAPE", mape_loss), ("sMAPE", smape_loss), ("MSLE", msle_loss)]:
    value = loss(prediction, target, reduction="none")
    (gradient,) = torch.autograd.grad(value.sum(), prediction)
    left.plot(prediction.detach(), value.detach(), label=name)
    right.plot(prediction.detach(), gradient, label=name)

left.set(title="loss, target 10", xlabel="prediction")
right.set(title="gradient", xlabel="prediction", ylim=(-0.5, 0.2))
left.legend()
plt.show()
