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
        var cores = Environment.ProcessorCount;
        var open = new Queue<Task<TResult>>();
        try
        {
            foreach (var piece in pieces)
            {
                if (cores == 1)
                {
                    take(run(piece));
                    continue;
                }

                open.Enqueue(Task.Run(() => run(piece)));
                while (open.Count > 2 * cores || (open.TryPeek(out var first) && first.IsCompleted))
                {
                    take(open.Dequeue().GetAwaiter().GetResult());
                }
            }

            while (open.TryDequeue(out var next))
            {
                take(next.GetAwaiter().GetResult());
            }
        }
        finally
        {
            // What fails fails alone: nothing goes on behind the back of the caller.
            Task.WaitAll([.. open.Select(static task => task.ContinueWith(
                static _ => { }, TaskScheduler.Default))]);
        }
    }
}
