size, rent = 4.0, 10.0  # one flat: 40 square metres, 1000 euros; in tens and hundreds
slope = 1.0  # the parameter, a first guess
rate = 0.01

for step in range(5):
    error = slope * size - rent
    loss = error**2
    gradient = 2 * error * size  # how fast the loss rises when the slope rises
    print(f"{step}: slope {slope:.4f}  loss {loss:7.4f}  gradient {gradient:8.4f}")
    #> 0: slope 1.0000  loss 36.0000  gradient -48.0000
    #> 1: slope 1.4800  loss 16.6464  gradient -32.6400
    #> 2: slope 1.8064  loss  7.6973  gradient -22.1952
    #> 3: slope 2.0284  loss  3.5592  gradient -15.0927
    #> 4: slope 2.1793  loss  1.6458  gradient -10.2631
    slope = slope - rate * gradient
