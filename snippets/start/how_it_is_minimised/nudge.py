def loss(slope):
    return (slope * 4.0 - 10.0) ** 2


nudge = 0.001
print(f"loss at 1:           {loss(1.0):.4f}")
#> loss at 1:           36.0000
print(f"loss at 1 + nudge:   {loss(1.0 + nudge):.4f}")
#> loss at 1 + nudge:   35.9520
print(f"rise per unit:       {(loss(1.0 + nudge) - loss(1.0)) / nudge:.2f}")
#> rise per unit:       -47.98
