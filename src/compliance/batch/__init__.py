"""Many plans in one run: judged in processes, kept small while the run lasts, remembered for the next one."""
