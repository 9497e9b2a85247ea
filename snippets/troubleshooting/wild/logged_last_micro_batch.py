losses = [4.0, 4.0, 4.0, 4.0]  # of four micro-batches

wrong = [loss / len(losses) for loss in losses][-1]
right = sum(loss / len(losses) for loss in losses)
print("wrong", wrong)
#> wrong 1.0
print("right", right)
#> right 4.0
# The test: if every micro-batch costs 4, so does the batch
assert right == 4 != wrong
