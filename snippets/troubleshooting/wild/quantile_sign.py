def wrong(error, q=0.5):  # error: target minus output
    return q * error if error > 0 else (1 - q) * error


def right(error, q=0.5):
    return q * error if error > 0 else -(1 - q) * error


print("wrong", wrong(-1.0))
#> wrong -0.5
print("right", right(-1.0))
#> right 0.5
# The test: at one half, it is half the absolute error
assert right(-1.0) == 0.5 * abs(-1.0) != wrong(-1.0)
