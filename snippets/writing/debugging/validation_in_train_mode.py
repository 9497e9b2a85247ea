import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Dropout(0.5), nn.Linear(4, 1))
x, target = torch.ones(2000, 4), torch.zeros(2000, 1)
nn.init.ones_(model[1].weight)
nn.init.constant_(model[1].bias, -4.0)  # a perfect model for this input

for mode in [True, False]:
    model.train(mode)
    loss = nn.functional.mse_loss(model(x), target)
    print("train mode" if mode else "eval mode ", f"{loss:.0f}")
    #> train mode 4
    #> eval mode  0
