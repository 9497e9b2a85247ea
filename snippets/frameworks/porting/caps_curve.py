import matplotlib.pyplot as plt
import torch
from sklearn.metrics import log_loss
from torch.nn import functional as F

logit = torch.linspace(0, 50, 501, dtype=torch.float64)
target = torch.zeros_like(logit)
p = logit.sigmoid()
clipped = p.clamp(1e-7, 1 - 1e-7)
sklearn = [log_loss([0], [[1 - value, value]], labels=[0, 1]) for value in p.tolist()]
exact = F.binary_cross_entropy_with_logits(logit, target, reduction="none")

plt.plot(logit, exact, label="with logits")
plt.plot(
    logit, F.binary_cross_entropy(p, target, reduction="none"), "--", label="BCELoss"
)
plt.plot(logit, sklearn, "-.", label="log_loss")
keras = F.binary_cross_entropy(clipped, target, reduction="none")
plt.plot(logit, keras, ":", label="Keras, probabilities")
plt.xlabel("logit of a negative sample")
plt.ylabel("loss")
plt.legend()
plt.show()
