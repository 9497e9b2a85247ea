slope, rate = 3.0, 0.02
gradient = 2 * (slope * 4.0 - 10.0) * 4.0
print("gradient", gradient)
#> gradient 16.0
print(f"new slope {slope - rate * gradient:.2f}")
#> new slope 2.68
