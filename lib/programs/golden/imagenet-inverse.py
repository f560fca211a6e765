#!/usr/bin/env python3
# -*- coding: utf-8 -*-
# The training compute to reach 20 % top-1 error on ImageNet halves every 9.1 months.
# 9.06 months, 95 % interval 6.95 to 11.93 - n 102 - Sep 2012 to Sep 2022 - R^2 0.8636
#
# Starts from the rows of the series as the study's file has them, redoes each step of the page
# without the code that the page runs, and compares what it gets with the numbers of the page. What it
# does not compute it calls given. Ends with status 1 where a number differs by more than its
# tolerance.
#
# View: https://example.org/explore?study=imagenet&data=a89324a56ef6&engine=1
# Rows: https://example.org/studies/imagenet/rows.csv, the columns and rows of this series below.
# Data: Erdil and Besiroglu (2022). No licence stated by the source; facts with citation. Version
# a89324a56ef6 of 2022-12-16.
# Written by Halvings, engine 1. Needs Python 3.9 or later with numpy, scipy and statsmodels.

import csv
import io
import sys
from datetime import date

import numpy as np
import statsmodels.api as sm
from scipy.stats import t as student

# The rows of the series (the whole file), in the order of the file.
ROWS = (
    "id,system,publication_date,training_compute_flop,top1_error\n"
    "sppnet,SPPNet,2014-06-18,6110000000000000000,0.2786\n"
    "vgg-a-a-lrn,\"VGG-A,A-LRN\",2014-09-04,22700000000000000000,0.297\n"
    "vgg-19,VGG-19,2014-09-04,10200000000000000000,0.255\n"
    "vgg-b,VGG-B,2014-09-04,22800000000000000000,0.287\n"
    "vgg-c,VGG-C,2014-09-04,22700000000000000000,0.281\n"
    "msra-c-prelu,\"MSRA (C, PReLU)\",2015-02-06,19800000000000000000,0.2159\n"
    "resnet-50,ResNet-50,2015-12-10,4040000000000000000,0.2285\n"
    "resnet-152,ResNet-152,2015-12-10,11100000000000000000,0.1938\n"
    "resnet-101,ResNet-101,2015-12-10,8070000000000000000,0.2175\n"
    "xception,Xception,2016-10-07,1200000000000000000,0.21\n"
    "resnext-101-64x4,ResNeXt-101 64x4,2016-11-16,15000000000000000000,0.191\n"
    "very-deep-polynet,Very Deep PolyNet,2016-11-17,13300000000000000000,0.1871\n"
    "nasnet-a,NASNet-A,2018-04-21,490000000000000000000,0.173\n"
    "se-resnet-50,SE-ResNet-50,2017-09-05,1490000000000000000,0.2329\n"
    "se-resnet-152,SE-ResNet-152,2017-09-05,4350000000000000000,0.2157\n"
    "inception-resnet-senet,Inception ResNet (SENet),2017-09-05,4520000000000000000,0.198\n"
    "amoebanet-a,AmoebaNet-A,2018-02-05,385000000000000000000,0.161\n"
    "alphax-1,AlphaX-1,2019-03-26,2420000000000000000,0.245\n"
    "oct-resnet-152-alpha-0-5,Oct-ResNet-152 (alpha=0.5),2019-04-10,5860000000000000000,0.177\n"
    "moga-a,MoGA-A,2019-08-04,5100000000000000000,0.241\n"
    "noisystudent-efficientnet-l2,NoisyStudent (EfficientNet-L2),2019-11-11,1.84e+22,0.116\n"
    "noisystudent-efficientnet-l2-2,NoisyStudent (EfficientNet-L2),2019-11-11,,0.116\n"
    "bit-s-ilsvrc-2012,BiT-S (ILSVRC-2012),2019-12-24,,0.187\n"
    "bit-m-imagenet-21k,BiT-M (ImageNet-21k),2019-12-24,,0.1461\n"
    "bit-l,BiT-L,2019-12-24,791000000000000000000,0.1246\n"
    "harm-se-rnx-101-64x4d-320x320-mean-max-pooling,\"Harm-SE-RNX-101 64x4d (320x320, Mean-Max Pooling)\",2020-01-18,12100000000000000000,0.1715\n"
    "harm-se-rnx-101-64x4d-320x320-mean-max-pooling-2,\"Harm-SE-RNX-101 64x4d (320x320, Mean-Max Pooling)\",2020-01-18,6900000000000000000,0.1837\n"
    "greedynas-b,GreedyNAS-B,2020-03-25,2970000000000000000,0.229\n"
    "tresnet-xl,TResNet-XL,2020-03-30,658000000000000000000,0.157\n"
    "regnetx-32gf,REGNETX-32GF,2020-03-30,11500000000000000000,0.195\n"
    "resnest-101,ResNeSt-101,2020-04-19,141000000000000000000,0.17\n"
    "pyconvresnet-101,PyConvResNet-101,2020-06-20,2530000000000000000,0.1942\n"
    "prodpoly-resnet50,Prodpoly-ResNet50,2020-06-20,1480000000000000000,0.2283\n"
    "iaff-resnext-50-32x4d,iAFF-ResNeXt-50-32x4d,2020-09-29,2640000000000000000,0.202\n"
    "vit-h-14,ViT-H/14,2020-10-22,1.1e+21,0.1145\n"
    "se-resnext-101-64x4d-s-2-416px,\"SE-ResNeXt-101, 64x4d, S=2(416px)\",2020-11-30,28200000000000000000,0.1666\n"
    "deit-b,DeiT-B,2020-12-23,14400000000000000000,0.182\n"
    "botnet-t7,BoTNet T7,2021-01-27,998000000000000000000,0.153\n"
    "t2t-vitt-24,T2T-ViTt-24,2021-01-28,35700000000000000000,0.174\n"
    "align-efficient-l2,ALIGN-Efficient-L2,2021-02-11,,0.1136\n"
    "lambdaresnet-depth-320,LambdaResNet (depth 320),2021-02-17,207000000000000000000,0.151\n"
    "lambdaresnet-depth-152,LambdaResNet (depth 152),2021-02-17,34900000000000000000,0.168\n"
    "hvt-s-1,HVT-S-1,2021-03-19,2760000000000000000,0.22\n"
    "convit-b,ConViT-B+,2021-03-19,34600000000000000000,0.175\n"
    "ceit-s-384-finetune-res,CeiT-S (384 finetune res),2021-03-22,14900000000000000000,0.167\n"
    "ceit-s,CeiT-S,2021-03-22,5180000000000000000,0.18\n"
    "deepvit-l-384-ours,DeepVit-L*_ 384 (Ours),2021-03-22,29500000000000000000,0.157\n"
    "deepvit-l-ours,DeepVit-L* (Ours),2021-03-22,29500000000000000000,0.169\n"
    "halonet,HaloNet,2021-03-23,42800000000000000000,0.142\n"
    "swinv2-g,SwinV2-G,2021-03-25,110000000000000000000,0.0983\n"
    "swin-l,Swin-L,2021-03-25,393000000000000000000,0.136\n"
    "swin-b,Swin-B,2021-03-25,57800000000000000000,0.165\n"
    "swin-l-2,Swin-L,2021-03-25,,0.136\n"
    "crossvit-18,CrossViT-18+,2021-03-27,10900000000000000000,0.172\n"
    "vil-base-rpb-imagenet-21k,ViL-Base-RPB (Imagenet-21k),2021-03-29,167000000000000000000,0.138\n"
    "vil-base-rpb-imagenet-1k,ViL-Base-RPB (Imagenet-1k),2021-03-29,7720000000000000000,0.163\n"
    "cvt-w24-384-res-imagenet-22k-pretrain,\"CvT-W24 (384 res, ImageNet-22k pretrain)\",2021-03-29,2.47e+21,0.123\n"
    "cvt-21-384-res,CvT-21 (384 res),2021-03-29,28700000000000000000,0.167\n"
    "pit-b-distill,PiT-B + distill,2021-03-30,14400000000000000000,0.16\n"
    "efficientnet-xl-21k,EfficientNet-XL (21k),2021-04-01,133000000000000000000,0.127\n"
    "efficientnetv2-xl-21k,EfficientNetV2-XL (21k),2021-04-01,,0.127\n"
    "levit-384,LeViT-384,2021-04-02,19900000000000000000,0.174\n"
    "cct-16-7x2,CCT-16/7x2,2021-04-12,12700000000000000000,0.1972\n"
    "lv-vit-m-384,LV-ViT-M_384,2021-04-22,48600000000000000000,0.146\n"
    "lv-vit-m,LV-ViT-M,2021-04-22,18400000000000000000,0.159\n"
    "lv-vit-l-512,LV-ViT-L_512,2021-04-22,247000000000000000000,0.136\n"
    "lv-vit-l-448,LV-ViT-L_448,2021-04-22,181000000000000000000,0.138\n"
    "visformer-s,Visformer-S,2021-04-26,5640000000000000000,0.177\n"
    "twins-svt-l,Twins-SVT-L,2021-04-28,17400000000000000000,0.163\n"
    "resmlp-b24-8,ResMLP-B24/8,2021-07-05,410000000000000000000,0.156\n"
    "resmlp-b24-baseline,ResMLP-B24 (baseline),2021-07-05,27000000000000000000,0.19\n"
    "conformer-b,Conformer-B,2021-09-05,257000000000000000000,0.159\n"
    "gmlp-b,gMLP-B,2021-05-17,36400000000000000000,0.184\n"
    "transformer-local-attention-nest-b,Transformer local-attention (NesT-B),2021-05-26,20600000000000000000,0.162\n"
    "rest-large,ResT-Large,2021-05-28,9110000000000000000,0.164\n"
    "container,Container,2021-06-02,6220000000000000000,0.173\n"
    "resnet-152x2-sam,ResNet-152x2-SAM,2021-06-03,13100000000000000000,0.189\n"
    "dynamicvit-lv-m-0-8,DynamicViT-LV-M/0.8,2021-06-03,1110000000000000000,0.161\n"
    "refined-vit-m,Refined-ViT-M,2021-07-06,15600000000000000000,0.154\n"
    "refined-vit-l-448,Refined-ViT-L_448,2021-07-06,113000000000000000000,0.141\n"
    "refined-vit-l-384,Refined-ViT-L_384,2021-07-06,79600000000000000000,0.143\n"
    "refined-vit-l,Refined-ViT-L,2021-07-06,22000000000000000000,0.151\n"
    "vit-g-14,ViT-G/14,2021-06-08,9.31e+21,0.0955\n"
    "coatnet-7,CoAtNet-7,2021-06-09,8.81e+21,0.0912\n"
    "coatnet-4,CoAtNet-4,2021-06-09,1.28e+21,0.119\n"
    "coatnet-3-384,CoAtNet-3 (384),2021-06-09,124000000000000000000,0.142\n"
    "coatnet-3-224,CoAtNet-3 (224),2021-06-09,40000000000000000000,0.155\n"
    "vit-moe-l-16-every-2,ViT-MoE-L/16 (Every-2),2021-06-10,3.7e+21,0.1259\n"
    "vit-moe-h-14-last-5,ViT-MoE-H/14 (Last-5),2021-06-10,8.5e+21,0.1127\n"
    "vit-moe-h-14-every-2,ViT-MoE-H/14 (Every-2),2021-06-10,1.1e+22,0.1164\n"
    "vit-moe-15b-every-2,ViT-MoE-15B (Every-2),2021-06-10,5.89e+22,0.0965\n"
    "beit,BEiT,2021-06-15,34000000000000000000,0.148\n"
    "xcit-l24,XCiT-L24,2021-06-17,642000000000000000000,0.14\n"
    "xcit-l24-2,XCiT-L24,2021-06-17,55400000000000000000,0.151\n"
    "tokenlearner-l-8,TokenLearner L/8,2021-06-21,298000000000000000000,0.1113\n"
    "volo-d5,VOLO-D5,2021-06-28,75200000000000000000,0.158\n"
    "cswin-l-384-res-imagenet-22k-pretrain,\"CSWin-L (384 res,ImageNet-22k pretrain)\",2021-04-01,130000000000000000000,0.111\n"
    "cswin-l-384-res-imagenet-22k-pretrain-2,\"CSWin-L (384 res,ImageNet-22k pretrain)\",2021-07-01,,0.111\n"
    "florence-coswin-h,Florence-CoSwin-H,2021-11-22,2.1e+22,0.0995\n"
    "convnext-xl,ConvNeXt-XL,2022-01-10,735000000000000000000,0.13\n"
    "convnext-l-in-21k,ConvNeXt-L (IN 21k),2022-01-10,415000000000000000000,0.134\n"
    "convnext-l,ConvNeXt-L,2022-01-10,34900000000000000000,0.157\n"
    "vitaev2-b,ViTAEv2-B*,2022-02-21,,0.139\n"
    "vitaev2-b-2,ViTAEv2-B,2022-02-21,,0.154\n"
    "maxvit-xl,MaxViT-XL,2022-09-09,6.88e+21,0.1047\n"
    "maxvit-xl-2,MaxViT-XL,2022-09-09,2.2e+21,0.113\n"
    "davit-gaint,DaViT-Gaint,2022-04-07,,0.096\n"
    "zfnet-ensemble-6-convnets,\"ZFNet (ensemble, 6 convnets)\",2013-11-12,541000000000000000,0.36\n"
    "zfnet-ensemble-5-convnets,\"ZFNet (ensemble, 5 convnets)\",2013-11-12,329000000000000000,0.367\n"
    "vit-e,ViT-e,2022-09-16,1.07e+23,0.091\n"
    "vit-l-16,ViT-L/16,2020-09-28,101000000000000000000,0.147\n"
    "coe-large-16-experts,CoE-Large (16 experts),2021-07-08,,0.193\n"
    "alexnet,AlexNet,2012-09-01,470000000000000000,0.367\n"
)
rows = list(csv.DictReader(io.StringIO(ROWS, newline="")))
series_rows = len(rows)


def cost_of(row):
    cell = row["training_compute_flop"]
    return float(cell) if cell else None


# The population. First the rows with a date and a positive cost.
rows = [row for row in rows if row["publication_date"] and 0 < (cost_of(row) or 0) < np.inf]
usable_rows = len(rows)
# Rows with their performance.
rows = [row for row in rows if row["top1_error"]]
# Date order; on one day the better cost first, then by id.
rows.sort(key=lambda row: (row["publication_date"], cost_of(row), row["id"]))
population_rows = len(rows)


def decimal_year(day):
    return 2000 + (date.fromisoformat(day) - date(2000, 1, 1)).days / 365.25


day = np.array([row["publication_date"] for row in rows], dtype=str)
year = np.array([decimal_year(one) for one in day])
cost = np.array([cost_of(row) for row in rows])
log2_cost = np.log2(cost)
performance = np.array([float(row["top1_error"] or "nan") for row in rows])
with np.errstate(all="ignore"):  # the metric on its natural scale, where it has a place there
    scaled = np.log(performance)


def on_scale(places):
    """Above chance, and no perfect score: the natural scale has no place for others."""
    return places[np.isfinite(scaled[places])]


def chosen(places):
    """The places that are fitted, of those given, which may repeat."""
    places = np.sort(places)  # date order
    places = on_scale(places)
    return places


everything = np.arange(len(rows))
fitted = chosen(everything)
n = len(fitted)
span = year[fitted].max() - year[fitted].min()


# Natural scale of the metric = middle + m * log2 cost + h * date, each about its mean. At a fixed
# performance the cost that the model expects moves by -h / m a year: what a later date adds, less
# cost may take away.
one, other, target = log2_cost[fitted], year[fitted], scaled[fitted]
design = np.column_stack([np.ones(n), one - one.mean(), other - other.mean()])
model = sm.OLS(target, design).fit()
residual = model.resid
middle, m, h = model.params
slope = -h / m
covariance = model.cov_params()
# By the delta method, for orientation.
of_ratio = covariance[2, 2] + slope * (slope * covariance[1, 1] + 2 * covariance[1, 2])
slope_error = np.sqrt(of_ratio) / abs(m)
at_threshold = np.log(0.2)
level = one.mean() + (at_threshold - middle - h * (other.max() - other.mean())) / m
r2 = model.rsquared
residual_sd = np.sqrt(np.sum(residual**2) / (n - 3))
lag1 = np.sum(residual[1:] * residual[:-1]) / np.sum(residual**2)
# Fieller 1954: all slopes b with h + m b within a t error of zero, a quadratic in b.
critical = student.ppf((1 + 0.95) / 2, n - 3)
square = m**2 - critical**2 * covariance[1, 1]
half = -h * m + critical**2 * covariance[1, 2]
constant = h**2 - critical**2 * covariance[2, 2]
root = np.sqrt(max(0, half**2 - square * constant))
slope_low, slope_high = (half - root) / square, (half + root) / square


def faster(law, law_error, sign):
    """One-sided confidence that the trend is faster than a law: the t test behind Fieller's interval."""
    away = -(h + m * law) * sign * np.sign(m)
    variance = covariance[2, 2] + 2 * law * covariance[1, 2] + law**2 * covariance[1, 1]
    return student.cdf(away / np.sqrt(variance + (m * law_error) ** 2), n - 3)


months = 12 / abs(slope)
factor_a_year = 2**abs(slope)
gain = 2**(abs(slope) * span)


differing = 0  # numbers that are not the page's
given = 0  # numbers of the page that are not held against computed ones


def show(value):
    return "unbounded" if value is None else format(value, ".10g")


def line(label, computed, page, verdict):
    print(f"{label:<42}{computed:>18}{page:>18}  {verdict}")


def near(computed, page, tolerance):
    if computed is None or page is None:
        return computed is page
    return abs(computed - page) <= tolerance * max(abs(computed), abs(page)) + 1e-12


def check(label, computed, page, tolerance):
    """Holds a number against the page's, from which it may differ by a share of it."""
    global differing
    good = near(computed, page, tolerance)
    differing += not good
    line(label, show(computed), show(page), "agrees" if good else "DIFFERS")


# Months are the inverse of the rate, so the ends swap; without bound where the rate reaches zero.
slow = -slope_high if slope < 0 else slope_low
fast = -slope_low if slope < 0 else slope_high
months_low = 12 / fast if fast > 0 else None
months_high = 12 / slow if slow > 0 else None
# The law 18: a factor of two every 18 months, in doublings a year. Less cost is better, so a law,
# too, falls: hence the minus sign.
law_1 = -12 / 18
ratio_1 = slope / law_1
ratio_1_low = min(slope_low / law_1, slope_high / law_1)
ratio_1_high = max(slope_low / law_1, slope_high / law_1)
law_gain_1 = 2**(-law_1 * span)
share_1 = law_1 / slope
# The law 24: a factor of two every 24 months, in doublings a year.
law_2 = -12 / 24
ratio_2 = slope / law_2
ratio_2_low = min(slope_low / law_2, slope_high / law_2)
ratio_2_high = max(slope_low / law_2, slope_high / law_2)
law_gain_2 = 2**(-law_2 * span)
share_2 = law_2 / slope
faster_1 = faster(law_1, 0, -1)
faster_2 = faster(law_2, 0, -1)

line("", "computed", "page", "")
check("rows of the series", series_rows, 113, 0)
check("  with a date and a cost", usable_rows, 102, 0)
check("  in the population", population_rows, 102, 0)
check("n, rows fitted", n, 102, 0)
check("span, years", span, 10.039698836413436, 1e-8)
check("slope, doublings a year", slope, -1.3250933105553873, 1e-8)
check("  its standard error", slope_error, 0.17879430829896314, 1e-8)
check("months to halve", months, 9.055966024740123, 1e-8)
check("factor a year", factor_a_year, 2.5054909220203667, 2e-8)
check("gain over the span, of the trend", gain, 10110.297070862973, 2e-7)
check("line on 2022-09-16, log2 cost", level, 57.932263421836524, 1e-8)
check("R squared", r2, 0.8636347575579983, 1e-8)
check("residual SD", residual_sd, 0.10874597687209842, 1e-8)
check("lag-1 correlation of residuals", lag1, 0.1916075337100938, 1e-6)
check("slope, low end", slope_low, -1.7267781256416144, 1e-8)
check("slope, high end", slope_high, -1.0056316176147624, 2e-8)
check("months, low end", months_low, 6.949358358093164, 1e-8)
check("months, high end", months_high, 11.932799038740011, 2e-8)
check("speed against the law 18", ratio_1, 1.987639965833081, 1e-8)
check("  low end", ratio_1_low, 1.5084474264221437, 2e-8)
check("  high end", ratio_1_high, 2.5901671884624218, 1e-8)
check("  gain of the law", law_gain_1, 103.47457821459818, 7e-8)
check("  share of the trend", share_1, 0.5031092235966735, 1e-8)
check("  confidence that the trend is faster", faster_1, 0.9999934358990749, 1e-7)
check("speed against the law 24", ratio_2, 2.6501866211107745, 1e-8)
check("  low end", ratio_2_low, 2.0112632352295248, 2e-8)
check("  high end", ratio_2_high, 3.4535562512832287, 1e-8)
check("  gain of the law", law_gain_2, 32.44331689414398, 6e-8)
check("  share of the trend", share_2, 0.3773319176975051, 1e-8)
check("  confidence that the trend is faster", faster_2, 0.99999998895049, 1e-7)
print(f"{differing} differ; {given} given, not computed or not compared")
sys.exit(1 if differing else 0)
