errors = [2.0, -1.0, 3.0]
mse = sum(e**2 for e in errors) / 3
print(f"MSE {mse:.3f}, RMSE {mse**0.5:.3f}, MAE {sum(map(abs, errors)) / 3:.3f}")
#> MSE 4.667, RMSE 2.160, MAE 2.000
