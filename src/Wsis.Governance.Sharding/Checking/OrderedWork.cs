namespace Wsis.Governance.Sharding.Checking;

/// <summary>Does pieces of work on all cores, and hands on what comes of them in the order of the pieces.</summary>
internal static class OrderedWork
{
    /// <summary>Does the work.</summary>
    /// <typeparam name="TPiece">A piece of work.</typeparam>
    /// <typeparam name="TResult">What comes of it.</typeparam>
    /// <param name="pieces">The pieces, taken one after the other as there is room for them.</param>
    /// <param name="run">Does one; called on several threads at once.</param>
    /// <param name="take">Takes the results, in order, on the thread of the caller.</param>
    public static void Run<TPiece, TResult>(
        IEnumerable<TPiece> pieces, Func<TPiece, TResult> run, Action<TResult> take)
    {
        new Stage<TPiece, TResult>(run, take).Run(pieces);
    }

    /// <summary>Does work in two stages: what comes of the first is seen in order before the second begins.</summary>
    /// <typeparam name="TPiece">A piece of work.</typeparam>
    /// <typeparam name="TFirst">What comes of the first stage.</typeparam>
    /// <typeparam name="TResult">What comes of the second.</typeparam>
    /// <param name="pieces">The pieces, taken one after the other as there is room for them.</param>
    /// <param name="first">Does the first stage; called on several threads at once.</param>
    /// <param name="join">Sees what comes of it, in order, on the thread of the caller.</param>
    /// <param name="second">Does the second stage; called on several threads at once.</param>
    /// <param name="take">Takes the results, in order, on the thread of the caller.</param>
    public static void Run<TPiece, TFirst, TResult>(
        IEnumerable<TPiece> pieces,
        Func<TPiece, TFirst> first,
        Action<TFirst> join,
        Func<TFirst, TResult> second,
        Action<TResult> take)
    {
        var after = new Stage<TFirst, TResult>(second, take);
        var before = new Stage<TPiece, TFirst>(first, result =>
        {
            join(result);
            after.Add(result);
        });
        try
        {
            before.Run(pieces);
            after.Finish();
        }
        finally
        {
            after.Wait();
        }
    }

    private sealed class Stage<TPiece, TResult>(Func<TPiece, TResult> run, Action<TResult> take)
    {
        private static readonly int cores = Environment.ProcessorCount;

        private readonly Queue<Task<TResult>> open = new();

        public void Run(IEnumerable<TPiece> pieces)
        {
            try
            {
                foreach (var piece in pieces)
                {
                    Add(piece);
                }

                Finish();
            }
            finally
            {
                Wait();
            }
        }

        public void Add(TPiece piece)
        {
            if (cores == 1)
            {
                take(run(piece));
                return;
            }

            open.Enqueue(Task.Run(() => run(piece)));
            while (open.Count > cores + 1 || (open.TryPeek(out var first) && first.IsCompleted))
            {
                take(open.Dequeue().GetAwaiter().GetResult());
            }
        }

        public void Finish()
        {
            while (open.TryDequeue(out var next))
            {
                take(next.GetAwaiter().GetResult());
            }
        }

        // What fails fails alone: nothing goes on behind the back of the caller.
        public void Wait() => Task.WaitAll([.. open.Select(static task => task.ContinueWith(
            static _ => { }, TaskScheduler.Default))]);
    }
}
