import torch

for dtype in [torch.bfloat16, torch.float16, torch.float32, torch.float64]:
    one, zero = torch.tensor(1.0, dtype=dtype), torch.tensor(0.0, dtype=dtype)
    below = torch.nextafter(one, zero).double()  # the largest number below 1
    logits = torch.arange(0, 64, 0.125, dtype=torch.float64).to(dtype)
    first = logits[torch.sigmoid(logits) == 1][0].item()
    print(f"{dtype!s:14} {below.item():.16f}  sigmoid({first}) is 1")
    #> torch.bfloat16 0.9960937500000000  sigmoid(6.25) is 1
    #> torch.float16  0.9995117187500000  sigmoid(8.375) is 1
    #> torch.float32  0.9999999403953552  sigmoid(16.75) is 1
    #> torch.float64  0.9999999999999999  sigmoid(36.75) is 1

small = torch.sigmoid(torch.tensor([-16.0, -40.0, -80.0]))
print("on the other side", [f"{value:.1e}" for value in small.tolist()])
#> on the other side ['1.1e-07', '4.2e-18', '1.8e-35']
