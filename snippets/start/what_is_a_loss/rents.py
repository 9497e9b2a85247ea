truth = [500, 800, 600]  # euros a month
first = [520, 700, 610]  # one model's answers
second = [450, 850, 550]  # another model's answers


def loss(answer, right):
    return (answer - right) ** 2


print([loss(a, r) for a, r in zip(first, truth, strict=True)])
#> [400, 10000, 100]
print([loss(a, r) for a, r in zip(second, truth, strict=True)])
#> [2500, 2500, 2500]
print("first ", sum(loss(a, r) for a, r in zip(first, truth, strict=True)) / 3)
#> first  3500.0
print("second", sum(loss(a, r) for a, r in zip(second, truth, strict=True)) / 3)
#> second 2500.0
