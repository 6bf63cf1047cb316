namespace Wsis.Governance.Sharding.Checking;

/// <summary>Processes pieces on all cores, and returns the results in the order of the pieces.</summary>
internal static class OrderedWork
{
    /// <summary>Processes pieces.</summary>
    /// <typeparam name="TPiece">The type of a piece.</typeparam>
    /// <typeparam name="TResult">The type of the result of one piece.</typeparam>
    /// <param name="pieces">The pieces, taken one after the other while there is capacity.</param>
    /// <param name="run">Processes one piece; called on several threads at the same time.</param>
    /// <param name="take">Receives the results, in order, on the thread of the caller.</param>
    public static void Run<TPiece, TResult>(
        IEnumerable<TPiece> pieces, Func<TPiece, TResult> run, Action<TResult> take)
    {
        new Stage<TPiece, TResult>(run, take).Run(pieces);
    }

    /// <summary>Processes pieces in two stages: the results of the first stage are visited in order before
    /// the second stage.</summary>
    /// <typeparam name="TPiece">The type of a piece.</typeparam>
    /// <typeparam name="TFirst">The result type of the first stage.</typeparam>
    /// <typeparam name="TResult">The result type of the second stage.</typeparam>
    /// <param name="pieces">The pieces, taken one after the other while there is capacity.</param>
    /// <param name="first">Runs the first stage; called on several threads at the same time.</param>
    /// <param name="join">Receives the results of the first stage, in order, on the thread of the caller.</param>
    /// <param name="second">Does the second stage; called on several threads at once.</param>
    /// <param name="take">Receives the results, in order, on the thread of the caller.</param>
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

        // Waits for all open tasks and ignores their errors, so that none runs on after the call.
        public void Wait() => Task.WaitAll([.. open.Select(static task => task.ContinueWith(
            static _ => { }, TaskScheduler.Default))]);
    }
}
