import torch
from dice_loss import dice_loss

target = torch.tensor([[0, 0]])  # class 1 is absent
options = {"reduction": "none", "smooth": 0.0}

for margin in [10.0, 20.0, 200.0]:
    input = torch.tensor([[[margin, margin], [0.0, 0.0]]])
    p = input.softmax(1)[0, 1].sum()
    print(f"{p:.0e}", dice_loss(input, target, **options)[0].tolist())
    #> 9e-05 [2.2709369659423828e-05, 1.0]
    #> 4e-09 [0.0, 1.0]
    #> 0e+00 [0.0, 0.0]
for options in [{"smooth": 1e-5}, {"smooth": 0.0, "skip_absent": True}]:
    input = torch.tensor([[[10.0, 10.0], [0.0, 0.0]]])
    print(options, [f"{dice_loss(input, target, **options):.5f}"])
    #> {'smooth': 1e-05} ['0.45041']
    #> {'smooth': 0.0, 'skip_absent': True} ['0.00002']
