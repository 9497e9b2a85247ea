import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
target = 3 * x

for copies in [1, 8]:  # the same data, in a batch of 4 and of 32
    for reduction in ["mean", "sum"]:
        slope = torch.tensor(0.0, requires_grad=True)
        loss = (slope * x.repeat(copies) - target.repeat(copies)).square()
        loss = loss.mean() if reduction == "mean" else loss.sum()
        loss.backward()
        step = slope.item() - 0.01 * slope.grad.item()  # one step of SGD, rate 0.01
        print(f"batch of {4 * copies:2}, {reduction:4}: slope 0 -> {step:.2f}")
        #> batch of  4, mean: slope 0 -> 0.45
        #> batch of  4, sum : slope 0 -> 1.80
        #> batch of 32, mean: slope 0 -> 0.45
        #> batch of 32, sum : slope 0 -> 14.40
