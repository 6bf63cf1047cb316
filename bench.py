import subprocess,os,sys,time,resource,statistics
# bench.py N name=cmd[,ENV=..] ... -- args
i=sys.argv.index('--'); n=int(sys.argv[1]); names=dict(a.split('=',1) for a in sys.argv[2:i]); args=sys.argv[i+1:]
def run(cmd):
    s=time.perf_counter(); r0=resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(cmd.split()+args,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL)
    r1=resource.getrusage(resource.RUSAGE_CHILDREN)
    return (r1.ru_utime-r0.ru_utime+r1.ru_stime-r0.ru_stime, time.perf_counter()-s)
res={k:[] for k in names}
for _ in range(n):
    for k,c in names.items(): res[k].append(run(c))
b=None
for k,v in res.items():
    m=(min(x[0] for x in v),min(x[1] for x in v)); b=b or m
    print(f'{k:10} cpu {m[0]*1000:7.0f} ms {m[0]/b[0]:.2f}  clock {m[1]*1000:7.0f} ms {m[1]/b[1]:.2f}  median cpu {statistics.median(x[0] for x in v)*1000:.0f}')
