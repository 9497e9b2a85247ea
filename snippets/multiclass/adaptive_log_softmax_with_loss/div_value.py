from torch import nn

for div_value in [1, 2, 4]:
    loss = nn.AdaptiveLogSoftmaxWithLoss(64, 1000, [50, 200, 500], div_value=div_value)
    widths = [down.weight.shape[0] for down, _up in loss.tail]
    print(div_value, widths, sum(matrix.numel() for matrix in loss.parameters()))
    #> 1 [64, 64, 64] 76480
    #> 2 [32, 16, 8] 20576
    #> 4 [16, 4, 1] 8836
