#!/usr/bin/env python3
# -*- coding: utf-8 -*-
# The training compute to reach 60 % on MMLU halves every 10.3 months.
# 10.29 months, 95 % interval 4.83 to 18.30 - n 7 - Dec 2021 to Apr 2024
#
# Starts from the rows of the series as the study's file has them, redoes each step of the page
# without the code that the page runs, and compares what it gets with the numbers of the page. What it
# does not compute it calls given. Ends with status 1 where a number differs by more than its
# tolerance.
#
# View: https://example.org/explore?study=benchmarks&estimator=huber&data=d7371f2e32b9&engine=1
# Rows: https://example.org/studies/benchmarks/rows.csv, the columns and rows of this series below.
# Data: Epoch AI, Data on AI Benchmarking; Epoch AI, Data on AI Models. Creative Commons Attribution
# 4.0. Version d7371f2e32b9 of 2026-04-24.
# Note: 3 draws of 1,000 gave no slope and are left out.
# Note: For tuned or API versions it is the compute of the base or first version; estimates are good
# to a factor of two to ten.
# Written by Halvings, engine 1. Needs Python 3.9 or later with numpy and statsmodels.

import csv
import io
import sys
from datetime import date

import numpy as np
import statsmodels.api as sm

# The rows of the series (benchmark = mmlu), in the order of the file.
ROWS = (
    "id,name,release_date,model,training_compute_flop,score\n"
    "mmlu-amazon-nova-lite-v1-0,Amazon Nova Lite,2024-12-03,amazon.nova-lite-v1:0,,0.77\n"
    "mmlu-amazon-nova-micro-v1-0,Amazon Nova Micro,2024-12-03,amazon.nova-micro-v1:0,,0.708\n"
    "mmlu-amazon-nova-pro-v1-0,Amazon Nova Pro,2024-12-03,amazon.nova-pro-v1:0,6.00001e+24,0.82\n"
    "mmlu-aquilachat2-34b,AquilaChat2 34B,,AquilaChat2 34B,,0.652\n"
    "mmlu-aquilachat2-34b-2,AquilaChat2 34B,,AquilaChat2 34B,,0.667\n"
    "mmlu-arctic-instruct,Arctic Instruct,,Arctic Instruct,,0.677\n"
    "mmlu-baichuan-7b,Baichuan 1-7B,2023-06-01,Baichuan-7B,5.04e+22,0.423\n"
    "mmlu-baichuan-13b-base,Baichuan 1-13B-Base,2023-07-11,Baichuan-13B-Base,9.36e+22,0.516\n"
    "mmlu-baichuan-2-7b-base,Baichuan 2-7B-Base,2023-09-20,Baichuan-2-7B-Base,1.092e+23,0.5416\n"
    "mmlu-baichuan-2-13b-base,Baichuan 2-13B-Base,2023-09-06,Baichuan-2-13B-Base,2.03e+23,0.5917\n"
    "mmlu-baichuan-2-13b-base-2,Baichuan-2 13B,2023-09-06,Baichuan-2-13B-Base,2.03e+23,0.592\n"
    "mmlu-baichuan2-13b-chat,Baichuan2-Chat 13B,2023-09-06,Baichuan2-13B-Chat,,0.551\n"
    "mmlu-baichuan2-13b-chat-2,Baichuan2-Chat 13B,2023-09-06,Baichuan2-13B-Chat,,0.501\n"
    "mmlu-cerebras-gpt-13b,Cerebras-GPT-13B,2023-03-20,Cerebras-GPT-13B,2.3e+22,0.262\n"
    "mmlu-cerebras-gpt-13b-2,Cerebras-GPT-13B,2023-03-20,Cerebras-GPT-13B,2.3e+22,0.246\n"
    "mmlu-chatglm-2-6b-base,ChatGLM 2-6B (base)*,,ChatGLM 2-6B (base)*,,0.4786\n"
    "mmlu-chatglm2-6b,ChatGLM2 6B,2023-06-24,chatglm2-6b,,0.479\n"
    "mmlu-chinchilla-70b,Chinchilla 70B,2022-03-29,Chinchilla (70B),5.76e+23,0.675\n"
    "mmlu-chinese-alpaca-plus-13b,Chinese-Alpaca-Plus-13B,,Chinese-Alpaca-Plus-13B,,0.439\n"
    "mmlu-claude-1-3,Claude 1.3,2023-04-18,claude-1.3,,0.77\n"
    "mmlu-claude-2-0,Claude 2,2023-07-11,claude-2.0,3.866e+24,0.785\n"
    "mmlu-claude-2-1,Claude 2.1,2023-11-21,claude-2.1,,0.735\n"
    "mmlu-claude-3-haiku-20240307,Claude 3 Haiku (20240307),2024-03-07,claude-3-haiku-20240307,,0.738\n"
    "mmlu-claude-3-opus-20240229,Claude 3 Opus (20240229),2024-02-29,claude-3-opus-20240229,,0.846\n"
    "mmlu-claude-3-sonnet-20240229,Claude 3 Sonnet (20240229),2024-02-29,claude-3-sonnet-20240229,,0.759\n"
    "mmlu-claude-3-5-haiku-20241022,Claude 3.5 Haiku (20241022),2024-10-22,claude-3-5-haiku-20241022,,0.743\n"
    "mmlu-claude-3-5-sonnet-20240620,Claude 3.5 Sonnet (20240620),2024-06-20,claude-3-5-sonnet-20240620,2.7e+25,0.865\n"
    "mmlu-claude-3-5-sonnet-20241022,Claude 3.5 Sonnet (20241022),2024-10-22,claude-3-5-sonnet-20241022,2.7e+25,0.873\n"
    "mmlu-claude-instant-1-1,Claude instant,,claude-instant-1.1,,0.734\n"
    "mmlu-claude-instant-1-1-2,Claude Instant 1.1,,claude-instant-1.1,,0.734\n"
    "mmlu-claude-instant-1-2,Claude Instant 1.2,2023-08-09,claude-instant-1.2,,0.688\n"
    "mmlu-claude-instant-1-2-2,Claude Instant 1.2,2023-08-09,claude-instant-1.2,,0.732\n"
    "mmlu-codeqwen1-5-7b,CodeQwen1.5-7B,2024-04-15,CodeQwen1.5-7B,,0.405\n"
    "mmlu-c4ai-command-r-08-2024,Command R,2024-08-30,c4ai-command-r-08-2024,,0.652\n"
    "mmlu-c4ai-command-r-plus-08-2024,Command R Plus,2024-08-30,c4ai-command-r-plus-08-2024,,0.694\n"
    "mmlu-dbrx-instruct,DBRX Instruct,,DBRX Instruct,,0.741\n"
    "mmlu-deepseek-llm-chat-67b,DeepSeek LLM Chat (67B),,DeepSeek LLM Chat (67B),,0.725\n"
    "mmlu-deepseek-v3,DeepSeek v3,2024-12-26,DeepSeek-V3,3.3e+24,0.872\n"
    "mmlu-deepseek-v2,DeepSeek-V2 Base,2024-05-07,DeepSeek-V2,1.02e+24,0.784\n"
    "mmlu-deepseek-v3-2,DeepSeek-V3 Base,2024-12-26,DeepSeek-V3,3.3e+24,0.871\n"
    "mmlu-dolly-v2-12b,Dolly-v2-12B,2023-04-11,dolly-v2-12b,,0.262\n"
    "mmlu-dolly-v2-12b-2,Dolly-v2-12B,2023-04-11,dolly-v2-12b,,0.254\n"
    "mmlu-deepseek-coder-1-3b-base,DS-Coder-1.3B-Base,2023-11-02,deepseek-coder-1.3b-base,1.56e+22,0.258\n"
    "mmlu-deepseek-coder-6-7b-base,DS-Coder-6.7B-Base,2023-11-02,deepseek-coder-6.7b-base,8.04e+22,0.364\n"
    "mmlu-deepseek-coder-33b-base,DS-Coder-33B-Base,2023-11-02,deepseek-coder-33b-base,3.96e+23,0.394\n"
    "mmlu-deepseek-coder-v2-lite-base,DS-Coder-V2-Lite-Base,2024-06-13,DeepSeek-Coder-V2-Lite-Base,,0.605\n"
    "mmlu-falcon-7b,Falcon 7B,2023-04-24,falcon-7b,6.3e+22,0.35\n"
    "mmlu-falcon-7b-2,Falcon 7B,2023-04-24,falcon-7b,6.3e+22,0.262\n"
    "mmlu-falcon-7b-3,Falcon 7B,2023-04-24,falcon-7b,6.3e+22,0.262\n"
    "mmlu-falcon-40b,Falcon 40B,2023-03-15,falcon-40b,2.4e+23,0.569\n"
    "mmlu-falcon-40b-2,Falcon 40B,2023-03-15,falcon-40b,2.4e+23,0.554\n"
    "mmlu-falcon-40b-3,Falcon 40B,2023-03-15,falcon-40b,2.4e+23,0.554\n"
    "mmlu-falcon-7b-4,Falcon-7B,2023-04-24,falcon-7b,6.3e+22,0.2603\n"
    "mmlu-falcon-7b-5,Falcon-7B,2023-04-24,falcon-7b,6.3e+22,0.269\n"
    "mmlu-falcon-7b-6,Falcon-7B,2023-04-24,falcon-7b,6.3e+22,0.269\n"
    "mmlu-falcon-7b-7,Falcon-7B,2023-04-24,falcon-7b,6.3e+22,0.239\n"
    "mmlu-falcon-180b,Falcon-180B,2023-09-06,falcon-180B,3.76e+24,0.706\n"
    "mmlu-falcon-rw-1-3b,Falcon-rw-1.3B,,Falcon-rw-1.3B,,0.259\n"
    "mmlu-falcon-11b,Falcon2-11B,2024-05-09,falcon-11b,3.6e+23,0.584\n"
    "mmlu-gemini-1-0-pro-001,Gemini 1.0 Pro (001),2023-12-13,gemini-1.0-pro-001,,0.7\n"
    "mmlu-gemini-1-5-flash-001,Gemini 1.5 Flash (001),2024-05-23,gemini-1.5-flash-001,,0.779\n"
    "mmlu-gemini-1-5-flash-002,Gemini 1.5 Flash (002),2024-09-24,gemini-1.5-flash-002,,0.739\n"
    "mmlu-gemini-1-5-flash-0514,Gemini 1.5 Flash (0514 preview),2024-05-14,gemini-1.5-flash-0514,,0.778\n"
    "mmlu-gemini-1-5-pro-001-feb24,Gemini 1.5 Pro (001),2024-02-15,gemini-1.5-pro-001-feb24,,0.827\n"
    "mmlu-gemini-1-5-pro-002,Gemini 1.5 Pro (002),2024-09-24,gemini-1.5-pro-002,,0.869\n"
    "mmlu-gemini-1-5-pro-0409-preview,Gemini 1.5 Pro (0409 preview),,Gemini 1.5 Pro (0409 preview),,0.81\n"
    "mmlu-gemini-1-5-pro-001-feb24-2,Gemini 1.5 Pro (Feb 2024),2024-02-15,gemini-1.5-pro-001-feb24,,0.819\n"
    "mmlu-gemini-1-5-pro-001,Gemini 1.5 Pro (May 2024),2024-05-14,gemini-1.5-pro-001,,0.859\n"
    "mmlu-gemini-2-0-flash-exp,Gemini 2.0 Flash (Experimental),2024-12-11,gemini-2.0-flash-exp,,0.797\n"
    "mmlu-gemma-7b,Gemma (7B),2024-02-21,gemma-7b,3.07e+23,0.661\n"
    "mmlu-gemma-2-9b-it,Gemma 2 Instruct (9B),2024-06-24,gemma-2-9b-it,4.32e+23,0.721\n"
    "mmlu-gemma-2-27b-it,Gemma 2 Instruct (27B),2024-06-24,gemma-2-27b-it,2.106e+24,0.757\n"
    "mmlu-gemma-2b,Gemma 2B,2024-02-21,gemma-2b,4.5115822e+22,0.423\n"
    "mmlu-gemma-7b-2,Gemma 7B,2024-02-21,gemma-7b,3.07e+23,0.643\n"
    "mmlu-gemma-7b-3,Gemma 7B,2024-02-21,gemma-7b,3.07e+23,0.643\n"
    "mmlu-gemma-7b-4,Gemma 7b,2024-02-21,gemma-7b,3.07e+23,0.636\n"
    "mmlu-gopher-280b,Gopher,2021-12-08,Gopher (280B),6.31e+23,0.6\n"
    "mmlu-gopher-280b-2,Gopher 280B,2021-12-08,Gopher (280B),6.31e+23,0.6\n"
    "mmlu-gpt-4o-mini-2024-07-18,GPT 4o-mini,2024-07-18,gpt-4o-mini-2024-07-18,,0.818\n"
    "mmlu-text-davinci-001,GPT-3,2022-01-27,text-davinci-001,3.19181e+23,0.439\n"
    "mmlu-text-davinci-001-2,GPT-3 175B,2022-01-27,text-davinci-001,3.19181e+23,0.439\n"
    "mmlu-text-davinci-002,GPT-3.5,2022-03-15,text-davinci-002,2.578e+24,0.7\n"
    "mmlu-gpt-3-5-turbo,GPT-3.5 Turbo,2023-06-13,GPT-3.5 Turbo,,0.6854\n"
    "mmlu-gpt-3-5-turbo-0125,GPT-3.5 Turbo (0125),2024-01-25,gpt-3.5-turbo-0125,,0.673\n"
    "mmlu-gpt-3-5-turbo-0613,GPT-3.5 Turbo (0613),2023-06-13,gpt-3.5-turbo-0613,,0.689\n"
    "mmlu-gpt-3-5-turbo-1106,GPT-3.5 version 1106,2023-11-06,gpt-3.5-turbo-1106,,0.714\n"
    "mmlu-gpt-4,GPT-4,,GPT-4,,0.8393\n"
    "mmlu-gpt-4-0613,GPT-4 (0613),2023-06-13,gpt-4-0613,2.1e+25,0.824\n"
    "mmlu-gpt-4-0314,GPT-4 (initial release),2023-03-14,gpt-4-0314,2.1e+25,0.864\n"
    "mmlu-gpt-4-turbo,GPT-4 Turbo (1106 preview),2023-11-06,gpt-4-turbo,,0.796\n"
    "mmlu-gpt-4-turbo-2024-04-09,GPT-4 Turbo (2024-04-09),2024-04-09,gpt-4-turbo-2024-04-09,,0.813\n"
    "mmlu-gpt-4o-2024-11-20,GPT-4o,2024-11-20,gpt-4o-2024-11-20,,0.881\n"
    "mmlu-gpt-4o-2024-05-13,GPT-4o (2024-05-13),2024-05-13,gpt-4o-2024-05-13,,0.842\n"
    "mmlu-gpt-4o-2024-08-06,GPT-4o (2024-08-06),2024-08-06,gpt-4o-2024-08-06,,0.843\n"
    "mmlu-gpt-4o-mini-2024-07-18-2,GPT-4o mini (2024-07-18),2024-07-18,gpt-4o-mini-2024-07-18,,0.767\n"
    "mmlu-gpt-j-6b,GPT-J-6B,2021-08-05,gpt-j-6b,1.5e+22,0.251\n"
    "mmlu-gpt-j-6b-2,GPT-J-6B,2021-08-05,gpt-j-6b,1.5e+22,0.257\n"
    "mmlu-gpt-neox-20b,GPT-NeoX 20B,2022-02-09,GPT-NeoX 20B,9.31627008e+22,0.336\n"
    "mmlu-inflection-1,Inflection 1,2023-06-22,Inflection-1,1.0001e+24,0.727\n"
    "mmlu-intellect-1-instruct,INTELLECT-1-INSTRUCT,2024-11-29,INTELLECT-1-Instruct,6.000001e+22,0.4989\n"
    "mmlu-internlm-104b,InternLM (104B),,InternLM (104B),,0.672\n"
    "mmlu-internlm-7b,InternLM 7B,2023-07-05,internlm-7b,,0.51\n"
    "mmlu-internlm-chat-20b,InternLM-Chat 20B,2023-09-17,internlm-chat-20b,,0.556\n"
    "mmlu-internlm-chat-20b-2,InternLM-Chat 20B,2023-09-17,internlm-chat-20b,,0.574\n"
    "mmlu-jamba-1-5-large,Jamba 1.5 Large,2024-08-22,Jamba 1.5 Large,,0.782\n"
    "mmlu-jamba-1-5-mini,Jamba 1.5 Mini,2024-08-22,Jamba 1.5 Mini,,0.699\n"
    "mmlu-jamba-instruct,Jamba Instruct,,Jamba Instruct,,0.659\n"
    "mmlu-llama-7b,LLAMA 1 7B,2023-02-24,LLaMA-7B,4.00000001e+22,0.351\n"
    "mmlu-llama-13b,LLAMA 1 13B,2023-02-24,LLaMA-13B,7.8e+22,0.469\n"
    "mmlu-llama-33b,LLAMA 1 33B,2023-02-24,LLaMA-33B,2.73e+23,0.578\n"
    "mmlu-llama-33b-2,LLaMA 1 33B,2023-02-24,LLaMA-33B,2.73e+23,0.568\n"
    "mmlu-llama-65b,LLAMA 1 65B,2023-02-24,LLaMA-65B,5.5e+23,0.634\n"
    "mmlu-llama-2-7b,Llama 2 (7B),2023-07-18,Llama-2-7b,8.4e+22,0.458\n"
    "mmlu-llama-2-13b,Llama 2 (13B),2023-07-18,Llama-2-13b,1.6e+23,0.554\n"
    "mmlu-llama-2-70b-hf,Llama 2 (70B),2023-07-18,Llama-2-70b-hf,8.1e+23,0.695\n"
    "mmlu-llama-2-7b-2,LLAMA 2 7B,2023-07-18,Llama-2-7b,8.4e+22,0.453\n"
    "mmlu-llama-2-7b-3,LLaMA 2 7B,2023-07-18,Llama-2-7b,8.4e+22,0.444\n"
    "mmlu-llama-2-13b-2,LLAMA 2 13B,2023-07-18,Llama-2-13b,1.6e+23,0.548\n"
    "mmlu-llama-2-13b-3,LLaMA 2 13B,2023-07-18,Llama-2-13b,1.6e+23,0.556\n"
    "mmlu-llama-2-34b,LLAMA 2 34B,2023-07-18,Llama-2-34b,4.08e+23,0.626\n"
    "mmlu-llama-2-34b-2,LLaMA 2 34B,2023-07-18,Llama-2-34b,4.08e+23,0.626\n"
    "mmlu-llama-2-70b-hf-2,LLAMA 2 70B,2023-07-18,Llama-2-70b-hf,8.1e+23,0.689\n"
    "mmlu-llama-2-70b-hf-3,LLaMA 2 70B,2023-07-18,Llama-2-70b-hf,8.1e+23,0.698\n"
    "mmlu-llama-2-70b-hf-4,LLaMA 2 70B,2023-07-18,Llama-2-70b-hf,8.1e+23,0.699\n"
    "mmlu-llama-2-7b-4,LLaMA 2-7B,2023-07-18,Llama-2-7b,8.4e+22,0.4573\n"
    "mmlu-llama-2-13b-4,LLaMA 2-13B,2023-07-18,Llama-2-13b,1.6e+23,0.5509\n"
    "mmlu-meta-llama-3-8b-instruct,Llama 3 (8B),2024-04-18,Meta-Llama-3-8B-Instruct,7.2e+23,0.688\n"
    "mmlu-meta-llama-3-70b-instruct,Llama 3 (70B),2024-04-18,Meta-Llama-3-70B-Instruct,7.861e+24,0.793\n"
    "mmlu-llama-3-1-8b-instruct,Llama 3.1 Instruct Turbo (8B),2024-07-23,Llama-3.1-8B-Instruct,1.224e+24,0.561\n"
    "mmlu-llama-3-1-70b-instruct,Llama 3.1 Instruct Turbo (70B),2024-07-23,Llama-3.1-70B-Instruct,7.929e+24,0.801\n"
    "mmlu-llama-3-1-405b-instruct,Llama 3.1 Instruct Turbo (405B),2024-07-23,Llama-3.1-405B-Instruct,3.8e+25,0.845\n"
    "mmlu-llama-3-2-11b-vision-instruct,Llama 3.2 Vision Instruct Turbo (11B),2024-09-24,Llama-3.2-11B-Vision-Instruct,5.79e+23,0.565\n"
    "mmlu-llama-3-2-90b-vision-instruct,Llama 3.2 Vision Instruct Turbo (90B),2024-09-24,Llama-3.2-90B-Vision-Instruct,,0.803\n"
    "mmlu-llama-3-3-70b-instruct,Llama 3.3 Instruct Turbo (70B),2024-12-06,Llama-3.3-70B-Instruct,6.8649768e+24,0.791\n"
    "mmlu-llama-7b-2,LLaMA 7B,2023-02-24,LLaMA-7B,4.00000001e+22,0.356\n"
    "mmlu-llama-7b-3,LLaMA 7B,2023-02-24,LLaMA-7B,4.00000001e+22,0.351\n"
    "mmlu-llama-13b-2,LLaMA 13B,2023-02-24,LLaMA-13B,7.8e+22,0.477\n"
    "mmlu-llama-13b-3,LLaMA 13B,2023-02-24,LLaMA-13B,7.8e+22,0.469\n"
    "mmlu-llama-33b-3,LLaMA 33B,2023-02-24,LLaMA-33B,2.73e+23,0.587\n"
    "mmlu-llama-33b-4,LLaMA 33B,2023-02-24,LLaMA-33B,2.73e+23,0.578\n"
    "mmlu-llama-65b-2,LLaMA 65B,2023-02-24,LLaMA-65B,5.5e+23,0.634\n"
    "mmlu-llama-2-7b-5,LLaMA-2 7B,2023-07-18,Llama-2-7b,8.4e+22,0.453\n"
    "mmlu-llama-2-13b-5,LLaMA-2 13B,2023-07-18,Llama-2-13b,1.6e+23,0.548\n"
    "mmlu-llama-2-13b-6,LLaMA-2 13B,2023-07-18,Llama-2-13b,1.6e+23,0.548\n"
    "mmlu-llama-2-34b-3,LLaMA-2 34B,2023-07-18,Llama-2-34b,4.08e+23,0.626\n"
    "mmlu-meta-llama-3-8b-instruct-2,Llama-3-In 8b,2024-04-18,Meta-Llama-3-8B-Instruct,7.2e+23,0.665\n"
    "mmlu-llama-3-1-405b,LLaMA-3.1 405B Base,2024-07-23,Llama-3.1-405B,3.8e+25,0.844\n"
    "mmlu-llama-7b-4,LLaMA-7B,2023-02-24,LLaMA-7B,4.00000001e+22,0.351\n"
    "mmlu-llama-7b-5,LLaMA-7B,2023-02-24,LLaMA-7B,4.00000001e+22,0.351\n"
    "mmlu-llama-7b-6,LLaMA-7B,2023-02-24,LLaMA-7B,4.00000001e+22,0.32\n"
    "mmlu-llama-7b-7,Llama-7B,2023-02-24,LLaMA-7B,4.00000001e+22,0.352\n"
    "mmlu-llama-13b-4,LLaMA-13B,2023-02-24,LLaMA-13B,7.8e+22,0.463\n"
    "mmlu-llama-2-7b-6,Llama2-7B,2023-07-18,Llama-2-7b,8.4e+22,0.453\n"
    "mmlu-llama-2-13b-chat,LLaMA2-Chat 13B,2023-07-18,Llama-2-13b-chat,1.6e+23,0.509\n"
    "mmlu-llama-2-13b-chat-2,LLaMA2-Chat 13B,2023-07-18,Llama-2-13b-chat,1.6e+23,0.473\n"
    "mmlu-llama-2-70b-chat,LLaMA2-Chat 70B,2023-07-18,Llama-2-70b-chat,8.1e+23,0.594\n"
    "mmlu-llama-2-70b-chat-2,LLaMA2-Chat 70B,2023-07-18,Llama-2-70b-chat,8.1e+23,0.599\n"
    "mmlu-llama-3-3-70b-instruct-2,Llama3.3 70b instruct,2024-12-06,Llama-3.3-70B-Instruct,6.8649768e+24,0.863\n"
    "mmlu-mistral-7b-instruct-v0-2,Mistral 7B,2023-12-11,Mistral-7B-Instruct-v0.2,,0.625\n"
    "mmlu-mistral-7b-v0-1,Mistral 7B,2023-09-27,Mistral-7B-v0.1,,0.625\n"
    "mmlu-mistral-7b-v0-1-2,Mistral 7B,2023-09-27,Mistral-7B-v0.1,,0.601\n"
    "mmlu-mistral-7b-v0-1-3,Mistral 7b,2023-09-27,Mistral-7B-v0.1,,0.617\n"
    "mmlu-mistral-7b-instruct-v0-3,Mistral Instruct v0.3 (7B),2024-05-27,Mistral-7B-Instruct-v0.3,,0.599\n"
    "mmlu-mistral-large-2402,Mistral Large (2402),2024-02-26,mistral-large-2402,1.12e+25,0.688\n"
    "mmlu-mistral-large-2407,Mistral Large 2 (2407),2024-07-24,mistral-large-2407,2.13e+25,0.8\n"
    "mmlu-mistral-nemo-2402,Mistral NeMo (2402),,Mistral NeMo (2402),,0.653\n"
    "mmlu-mistral-small-2402,Mistral Small (2402),2024-02-26,mistral-small-2402,,0.687\n"
    "mmlu-mistral-7b-v0-1-4,Mistral v0.1 (7B),2023-09-27,Mistral-7B-v0.1,,0.566\n"
    "mmlu-mixtral-8x7b-32k-seqlen,Mixtral (8x7B 32K seqlen),,Mixtral (8x7B 32K seqlen),,0.717\n"
    "mmlu-mixtral-8x22b-v0-1,Mixtral (8x22B),2024-04-17,Mixtral-8x22B-v0.1,2.34e+24,0.778\n"
    "mmlu-mixtral-8x7b-v0-1,Mixtral 8x7B,2023-12-11,Mixtral-8x7B-v0.1,7.74e+23,0.706\n"
    "mmlu-mixtral-8x7b-v0-1-2,Mixtral 8x7b,2023-12-11,Mixtral-8x7B-v0.1,7.74e+23,0.705\n"
    "mmlu-mpt-7b,MPT 7B,2023-05-05,mpt-7b,4.2e+22,0.308\n"
    "mmlu-mpt-7b-2,MPT 7B,2023-05-05,mpt-7b,4.2e+22,0.268\n"
    "mmlu-mpt-30b,MPT 30B,2023-06-22,mpt-30b,1.89e+23,0.479\n"
    "mmlu-mpt-30b-2,MPT 30B,2023-06-22,mpt-30b,1.89e+23,0.469\n"
    "mmlu-mpt-7b-3,MPT-7B,2023-05-05,mpt-7b,4.2e+22,0.2793\n"
    "mmlu-mpt-7b-4,MPT-7B,2023-05-05,mpt-7b,4.2e+22,0.268\n"
    "mmlu-mpt-7b-5,MPT-7B,2023-05-05,mpt-7b,4.2e+22,0.267\n"
    "mmlu-mpt-7b-6,MPT-7B,2023-05-05,mpt-7b,4.2e+22,0.274\n"
    "mmlu-nemotron-4-15b,Nemotron-4 15B,2024-02-26,Nemotron-4 15B,7.5005116e+23,0.587\n"
    "mmlu-olmo-7b,OLMo (7B),2024-02-01,OLMo (7B),1.0332e+23,0.295\n"
    "mmlu-olmo-1-7-7b,OLMo 1.7 (7B),2024-04-17,OLMo 1.7 (7B),,0.538\n"
    "mmlu-open-llama-7b,OpenLLaMA-7B,2023-06-07,open_llama_7b,,0.299\n"
    "mmlu-open-llama-7b-2,OpenLLaMA-7B,2023-06-07,open_llama_7b,,0.286\n"
    "mmlu-opt-13b,OPT-13B,2022-05-11,opt-13b,3.53e+23,0.251\n"
    "mmlu-opt-13b-2,OPT-13B,2022-05-11,opt-13b,3.53e+23,0.244\n"
    "mmlu-palm-8b,PaLM 8B,,PaLM 8B,,0.254\n"
    "mmlu-palm-62b,PaLM 62B,2022-04-04,PaLM 62B,,0.537\n"
    "mmlu-palm-540b,PaLM 540B,2022-04-04,PaLM 540B,2.5272e+24,0.693\n"
    "mmlu-palm-2-bison,PaLM-2 (Bison),,PaLM-2 (Bison),,0.692\n"
    "mmlu-palm-2-unicorn,PaLM-2 (Unicorn),,PaLM-2 (Unicorn),,0.786\n"
    "mmlu-palmyra-x-v2-33b,Palmyra X V2 (33B),,Palmyra X V2 (33B),,0.621\n"
    "mmlu-palmyra-x-v3-72b,Palmyra X V3 (72B),,Palmyra X V3 (72B),,0.786\n"
    "mmlu-palmyra-x-004,Palmyra-X-004,2024-10-09,Palmyra-X-004,,0.739\n"
    "mmlu-phi-1-5,phi-1.5,2023-09-11,phi-1_5,1.17e+21,0.376\n"
    "mmlu-phi-2,Phi-2,2023-12-12,phi-2,2.27e+22,0.584\n"
    "mmlu-phi-2-2,Phi-2,2023-12-12,phi-2,2.27e+22,0.563\n"
    "mmlu-phi-3-7b,Phi-3 (7B),,Phi-3 (7B),,0.757\n"
    "mmlu-phi-3-medium-128k-instruct,Phi-3 (14B),2024-04-23,Phi-3-medium-128k-instruct,4.032e+23,0.775\n"
    "mmlu-phi-3-medium-128k-instruct-2,Phi-3 14b,2024-04-23,Phi-3-medium-128k-instruct,4.032e+23,0.779\n"
    "mmlu-phi-3-medium-128k-instruct-3,Phi-3-medium,2024-04-23,Phi-3-medium-128k-instruct,4.032e+23,0.78\n"
    "mmlu-phi-3-mini-4k-instruct,Phi-3-mini,2024-04-23,Phi-3-mini-4k-instruct,7.524e+22,0.688\n"
    "mmlu-phi-3-small-8k-instruct,Phi-3-small,2024-04-23,Phi-3-small-8k-instruct,2.1312e+23,0.757\n"
    "mmlu-phi-4,Phi-4 14b,2024-12-12,phi-4,9.3202015e+23,0.848\n"
    "mmlu-qwen-1-8b,Qwen 1.8B,2023-11-30,Qwen-1_8B,,0.282\n"
    "mmlu-qwen-7b,Qwen 7B,2023-09-28,Qwen-7B,1.01e+23,0.45\n"
    "mmlu-qwen-14b,QWEN 14B,2023-09-28,Qwen-14B,2.5e+23,0.663\n"
    "mmlu-qwen-14b-2,Qwen 14B,2023-09-28,Qwen-14B,2.5e+23,0.534\n"
    "mmlu-qwen-14b-chat,Qwen-Chat 14B,2023-09-24,Qwen-14B-Chat,2.5e+23,0.64\n"
    "mmlu-qwen-14b-chat-2,Qwen-Chat 14B,2023-09-24,Qwen-14B-Chat,2.5e+23,0.65\n"
    "mmlu-qwen1-5-7b,Qwen1.5 (7B),2024-02-04,Qwen1.5-7B,1.68e+23,0.626\n"
    "mmlu-qwen1-5-14b,Qwen1.5 (14B),2024-02-04,qwen1.5-14B,3.36e+23,0.686\n"
    "mmlu-qwen1-5-32b,Qwen1.5 (32B),2024-02-04,qwen1.5-32B,,0.744\n"
    "mmlu-qwen1-5-72b,Qwen1.5 (72B),2024-02-04,Qwen1.5 (72B),1.3e+24,0.774\n"
    "mmlu-qwen1-5-chat-110b,Qwen1.5 Chat (110B),,Qwen1.5 Chat (110B),,0.768\n"
    "mmlu-qwen2-72b-instruct,Qwen2 Instruct (72B),2024-06-07,qwen2-72b-instruct,3.02e+24,0.824\n"
    "mmlu-qwen2-5-14b-instruct,Qwen2.5 14b instruct,2025-02-26,qwen2.5-14b-instruct,1.5876e+24,0.799\n"
    "mmlu-qwen2-5-72b,Qwen2.5 72B Base,2024-09-19,Qwen2.5-72B,7.8e+24,0.85\n"
    "mmlu-qwen2-5-72b-instruct,Qwen2.5 72b instruct,2024-09-19,qwen2.5-72b-instruct,7.8e+24,0.853\n"
    "mmlu-qwen2-5-7b-instruct,Qwen2.5 Instruct Turbo (7B),2025-02-26,qwen2.5-7b-instruct,8.2188e+23,0.729\n"
    "mmlu-qwen2-5-72b-instruct-2,Qwen2.5 Instruct Turbo (72B),2024-09-19,qwen2.5-72b-instruct,7.8e+24,0.834\n"
    "mmlu-qwen2-5-coder-0-5b,Qwen2.5-Coder-0.5B,2024-09-18,Qwen2.5-Coder-0.5B,,0.42\n"
    "mmlu-qwen2-5-coder-1-5b,Qwen2.5-Coder-1.5B,2024-09-18,Qwen2.5-Coder-1.5B,5.082e+22,0.536\n"
    "mmlu-qwen2-5-coder-32b,Qwen2.5-Coder-3B,2024-09-18,Qwen2.5-Coder-32B,1.0725e+24,0.612\n"
    "mmlu-qwen2-5-coder-7b,Qwen2.5-Coder-7B,2024-09-18,Qwen2.5-Coder-7B,2.5113e+23,0.68\n"
    "mmlu-qwen2-5-coder-14b,Qwen2.5-Coder-14B,2024-09-18,Qwen2.5-Coder-14B,,0.752\n"
    "mmlu-qwen2-5-coder-32b-2,Qwen2.5-Coder-32B,2024-09-18,Qwen2.5-Coder-32B,1.0725e+24,0.791\n"
    "mmlu-redpajama-incite-7b-base,Redpajama-7B,2023-05-04,RedPajama-INCITE-7B-Base,4.1e+22,0.263\n"
    "mmlu-redpajama-incite-7b-base-2,Redpajama-7B,2023-05-04,RedPajama-INCITE-7B-Base,4.1e+22,0.258\n"
    "mmlu-solar-pro,Solar Pro,2024-09-11,Solar Pro,,0.776\n"
    "mmlu-stablebeluga2,StableBeluga2 70B,2023-07-20,StableBeluga2,,0.686\n"
    "mmlu-starcoder2-3b,StarCoder2-3B,2024-02-22,starcoder2-3b,5.94e+22,0.366\n"
    "mmlu-starcoder2-7b,StarCoder2-7B,2024-02-20,starcoder2-7b,1.55e+23,0.388\n"
    "mmlu-starcoder2-15b,StarCoder2-15B,2024-02-20,starcoder2-15b,3.87e+23,0.641\n"
    "mmlu-vicuna-13b,Vicuna-13B,,Vicuna-13B,,0.52\n"
    "mmlu-xgen-7b-8k-base,XGen-7B,2023-06-27,xgen-7b-8k-base,8.02e+22,0.363\n"
    "mmlu-xgen-7b-8k-base-2,XGen-7B,2023-06-27,xgen-7b-8k-base,8.02e+22,0.321\n"
    "mmlu-xverse-13b,XVERSE-13B,,XVERSE-13B,,0.5521\n"
    "mmlu-yi-6b,Yi (6B),2023-11-02,Yi-6B,1.26e+23,0.64\n"
    "mmlu-yi-34b,Yi (34B),2023-11-02,Yi-34B,6.1e+23,0.762\n"
    "mmlu-yi-6b-2,Yi 6B,2023-11-02,Yi-6B,1.26e+23,0.632\n"
    "mmlu-yi-34b-2,Yi 34B,2023-11-02,Yi-34B,6.1e+23,0.763\n"
    "mmlu-yi-large,Yi Large (Preview),2024-05-13,Yi-large,1.8e+24,0.793\n"
    "mmlu-yi-9b,Yi-9B,2024-03-01,Yi-9B,,0.684\n"
    "mmlu-yi-6b-chat,Yi-Chat 6B,2023-11-22,Yi-6B-Chat,1.26e+23,0.582\n"
    "mmlu-yi-6b-chat-2,Yi-Chat 6B,2023-11-22,Yi-6B-Chat,1.26e+23,0.61\n"
    "mmlu-yi-34b-chat,Yi-Chat 34B,2023-11-22,Yi-34B-Chat,6.1e+23,0.676\n"
    "mmlu-yi-34b-chat-2,Yi-Chat 34B,2023-11-22,Yi-34B-Chat,6.1e+23,0.735\n"
)
rows = list(csv.DictReader(io.StringIO(ROWS, newline="")))
series_rows = len(rows)


def cost_of(row):
    cell = row["training_compute_flop"]
    return float(cell) if cell else None


# The population. First the rows with a date and a positive cost.
rows = [row for row in rows if row["release_date"] and 0 < (cost_of(row) or 0) < np.inf]
usable_rows = len(rows)
# One row a model: the one with the lower median score, by score and then id, of those with a score.
scores_of = {}
for row in rows:
    scores_of.setdefault(row["model"] if row["model"] else ("row", row["id"]), []).append(row)
kept = set()
for group in scores_of.values():
    group = [row for row in group if row["score"]] or group
    group = sorted(group, key=lambda row: (float(row["score"] or 0), row["id"]))
    kept.add(group[(len(group) - 1) // 2]["id"])
rows = [row for row in rows if row["id"] in kept]
# Date order; on one day the better cost first, then by id.
rows.sort(key=lambda row: (row["release_date"], cost_of(row), row["id"]))
population_rows = len(rows)


def decimal_year(day):
    return 2000 + (date.fromisoformat(day) - date(2000, 1, 1)).days / 365.25


day = np.array([row["release_date"] for row in rows], dtype=str)
year = np.array([decimal_year(one) for one in day])
cost = np.array([cost_of(row) for row in rows])
log2_cost = np.log2(cost)
performance = np.array([float(row["score"] or "nan") for row in rows])


def reaching(places):
    return places[performance[places] >= 0.6]


def records(places):
    """Of places in date order: a cost strictly below every earlier one; a tie is none."""
    best_before = np.concatenate([[np.inf], np.minimum.accumulate(cost[places])])[:-1]
    return places[cost[places] < best_before]


def chosen(places):
    """The places that are fitted, of those given, which may repeat."""
    places = np.sort(places)  # date order
    places = reaching(places)
    places = records(places)
    return places


everything = np.arange(len(rows))
fitted = chosen(everything)
n = len(fitted)
span = year[fitted].max() - year[fitted].min()


def huber_line(x, y):
    """Middle and slope by reweighted least squares, k = 1.345; the scale is taken anew in each step."""
    across, up = x - x.mean(), y - y.mean()
    spread, rounding = np.sqrt(np.mean(across**2)), 1e-15 * np.sqrt(np.mean(up**2))
    weight, middle, slope = np.ones(len(x)), 0.0, 0.0
    for step in range(2000):
        before = middle, slope
        total, centre = weight.sum(), weight @ across / weight.sum()
        slope = weight @ ((across - centre) * up) / (weight @ (across - centre) ** 2)
        middle = weight @ up / total - slope * centre
        distance = np.abs(up - middle - slope * across)
        scale = np.median(distance) / 0.6744897501960817  # of normal errors
        if scale <= rounding:  # more than half of the points are on the line: it is the answer
            break
        moved = abs(slope - before[1]) * spread + abs(middle - before[0])
        if step > 0 and moved <= max(1e-13 * scale, rounding):
            break
        weight = np.minimum(1, 1.345 * scale / np.maximum(distance, 1e-300))
    return middle + y.mean(), slope


def slope_through(x, y):
    return huber_line(x, y)[1]


def slope_of(places):
    places = chosen(places)
    if len(places) < 2 or np.ptp(year[places]) == 0:
        return np.nan
    return slope_through(year[places], log2_cost[places])


x, y = year[fitted], log2_cost[fitted]
middle, slope = huber_line(x, y)
residual = y - (middle + slope * (x - x.mean()))
level = middle + slope * (x[-1] - x.mean())
mad = np.median(np.abs(residual))
lag1 = np.sum(residual[1:] * residual[:-1]) / np.sum(residual**2)
# The same by statsmodels, unless the points leave no scale.
library_slope = slope
if n > 2 and np.median(np.abs(residual)) > 1e-12 * np.std(y):
    design = np.column_stack([np.ones(n), x - x.mean()])
    library = sm.RLM(y, design, M=sm.robust.norms.HuberT(1.345))
    library_slope = library.fit(conv="coefs", tol=1e-12, maxiter=2000).params[1]

months = 12 / abs(slope)
factor_a_year = 2**abs(slope)
gain = 2**(abs(slope) * span)

best_costs = cost[records(reaching(everything))]
observed_gain = best_costs[0] / best_costs[-1]

reached = reaching(everything)
records_count = len(records(reached))


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


def follows(label, computed, page, tolerance):
    """A number that follows from given ones: that it is the page's says little more."""
    global differing, given
    good = near(computed, page, tolerance)
    differing += not good
    given += good
    line(label, show(computed), show(page), "follows from given" if good else "DIFFERS")


def give(label, page, own=None, verdict="given"):
    """The page's number, with a like one of our own beside it where there is one."""
    global given
    given += 1
    line(label, "-" if own is None else show(own), show(page), verdict)


# The page draws rows of the population again, with replacement, and takes each draw through all
# steps: 997 draws of its own generator. Here are 3100 draws of another one. Ends from other draws
# differ by chance, so an end of the page agrees where no more of these draws lie beyond it, and no
# fewer at or beyond it, than a right program sees but once in a million (quantiles of the
# beta-binomial distribution).
generator = np.random.default_rng(1)
draws = []
while len(draws) < 3100:
    drawn = slope_of(generator.integers(len(rows), size=len(rows)))
    if np.isfinite(drawn):  # else too few rows, or one date only
        draws.append(drawn)
draws = np.array(draws)
own_low, own_high = np.quantile(draws, [(1 - 0.95) / 2, (1 + 0.95) / 2])
own_median = 12 / abs(np.median(draws))

# The page's ends: what follows from them is given, too.
slope_low, slope_high = -2.4825239534786854, -0.6557002053794785


def check_end(label, own, page, side):
    """An end of the page, by its place among our draws; side is -1 for the low end and 1 for the high one."""
    global differing
    most, fewest = 191, 17  # of 3100 draws
    if most >= len(draws) and fewest <= 0:
        return give(label, page, own, "given: too few draws of the page to test")
    beyond = side * (draws - page)
    slack = 1e-7 * abs(page)  # equal resamples differ by rounding
    strictly, at_least = np.sum(beyond > slack), np.sum(beyond >= -slack)
    good = strictly <= most and at_least >= fewest
    differing += not good
    verdict = "agrees" if good else "DIFFERS"
    line(label, show(own), show(page), f"{verdict}: {strictly} of {len(draws)} draws beyond it")


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
faster_1 = (np.sum(draws < law_1) + 0.5) / (len(draws) + 1)
# The law 24: a factor of two every 24 months, in doublings a year.
law_2 = -12 / 24
ratio_2 = slope / law_2
ratio_2_low = min(slope_low / law_2, slope_high / law_2)
ratio_2_high = max(slope_low / law_2, slope_high / law_2)
law_gain_2 = 2**(-law_2 * span)
share_2 = law_2 / slope
faster_2 = (np.sum(draws < law_2) + 0.5) / (len(draws) + 1)

line("", "computed", "page", "")
check("rows of the series", series_rows, 249, 0)
check("  with a date and a cost", usable_rows, 160, 0)
check("  in the population", population_rows, 90, 0)
check("n, rows fitted", n, 7, 0)
check("span, years", span, 2.3737166324433474, 1e-8)
check("slope, doublings a year", slope, -1.1660128644899908, 1e-7)
check("months to halve", months, 10.291481651232683, 1e-7)
check("factor a year", factor_a_year, 2.243906969856476, 2e-7)
check("gain over the span, of the trend", gain, 6.810610516652253, 3e-7)
check("  from first record to last", observed_gain, 8.386496544391282, 1e-8)
check("line on 2024-04-23, log2 cost", level, 76.72705015305701, 1e-7)
check("median absolute residual", mad, 0.5415601152436015, 1e-7)
check("lag-1 correlation of residuals", lag1, 0.42911584725939406, 1e-5)
check_end("slope, low end", own_low, -2.4825239534786854, -1)
check_end("slope, high end", own_high, -0.6557002053794785, 1)
follows("months, low end", months_low, 4.833790217083209, 1e-7)
follows("months, high end", months_high, 18.30104657822266, 4e-7)
give("months, median of the draws", 10.151358146317772, own_median)
check("records, before any window", records_count, 7, 0)
give("  chance of as many in random order, simulated", 0.12)
check("speed against the law 18", ratio_1, 1.7490192967349862, 1e-7)
follows("  low end", ratio_1_low, 0.9835503080692177, 4e-7)
follows("  high end", ratio_1_high, 3.7237859302180283, 1e-7)
check("  gain of the law", law_gain_1, 2.9948375633426654, 2e-8)
check("  share of the trend", share_1, 0.5717489806240379, 1e-7)
give("  confidence that the trend is faster", 0.9714428857715431, faster_1)
check("speed against the law 24", ratio_2, 2.3320257289799815, 1e-7)
follows("  low end", ratio_2_low, 1.311400410758957, 4e-7)
follows("  high end", ratio_2_high, 4.965047906957371, 1e-7)
check("  gain of the law", law_gain_2, 2.2765644709842157, 2e-8)
check("  share of the trend", share_2, 0.4288117354680284, 1e-7)
give("  confidence that the trend is faster", 0.9884769539078156, faster_2)
check("slope by statsmodels' RLM", library_slope, -1.1660128644899908, 1e-7)
print(f"{differing} differ; {given} given, not computed or not compared")
sys.exit(1 if differing else 0)
