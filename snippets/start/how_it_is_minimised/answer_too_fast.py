slope, rate = 1.0, 0.07
for step in range(4):
    print(f"{step}: slope {slope:7.4f}  loss {(slope * 4.0 - 10.0) ** 2:8.4f}")
    #> 0: slope  1.0000  loss  36.0000
    #> 1: slope  4.3600  loss  55.3536
    #> 2: slope  0.1936  loss  85.1117
    #> 3: slope  5.3599  loss 130.8677
    slope = slope - rate * 2 * (slope * 4.0 - 10.0) * 4.0
