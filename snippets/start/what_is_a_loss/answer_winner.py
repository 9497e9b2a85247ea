import torch
from torch.nn import functional as F

rent = torch.tensor([500.0, 800.0, 600.0])
answers = {"first": [520.0, 700.0, 610.0], "second": [450.0, 850.0, 550.0]}
for name, answer in answers.items():
    answer = torch.tensor(answer)
    print(name, "MAE", F.l1_loss(answer, rent), "MSE", F.mse_loss(answer, rent))
    #> first MAE tensor(43.3333) MSE tensor(3500.)
    #> second MAE tensor(50.) MSE tensor(2500.)
