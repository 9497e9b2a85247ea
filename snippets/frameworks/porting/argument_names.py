import warnings

from sklearn import metrics

labels, probabilities, scores = [0, 1, 1], [0.2, 0.7, 0.9], [-1.0, 0.5, 2.0]
print(f"{metrics.log_loss(y_true=labels, y_proba=probabilities):.4f}")
#> 0.2284
print(f"{metrics.hinge_loss(y_true=labels, pred_decision=scores):.4f}")
#> 0.1667
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    metrics.log_loss(y_true=labels, y_pred=probabilities)
    print(caught[0].category.__name__)
    #> FutureWarning
for metric in [metrics.brier_score_loss, metrics.hinge_loss]:
    try:
        metric(y_true=labels, y_pred=scores)
    except TypeError as error:
        print(error)
        #> missing a required argument: 'y_proba'
        #> missing a required argument: 'pred_decision'
