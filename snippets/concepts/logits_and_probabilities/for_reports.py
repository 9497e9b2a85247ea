import torch
from torch import nn
from torch.nn import functional as F


class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(2, 3)

    def forward(self, x):  # logits: what the loss wants
        return self.linear(x)

    @torch.no_grad()
    def predict_proba(self, x):  # for people, plots and metrics
        return self(x).softmax(dim=1)


torch.manual_seed(0)
model = Classifier()
x, target = torch.tensor([[1.0, 2.0], [0.5, -1.0]]), torch.tensor([2, 0])
print(f"loss of logits {F.cross_entropy(model(x), target):.4f}")
#> loss of logits 1.4343
p = model.predict_proba(x)
print("probabilities ", [[round(value, 3) for value in row] for row in p.tolist()])
#> probabilities  [[0.601, 0.099, 0.3], [0.189, 0.62, 0.191]]
print(f"from these     {-p[[0, 1], target].log().mean():.4f}")
#> from these     1.4343
print("same decision ", bool((model(x).argmax(1) == p.argmax(1)).all()))
#> same decision  True
