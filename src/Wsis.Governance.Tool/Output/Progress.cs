namespace Wsis.Governance.Tool.Output;

/// <summary>Shows the progress of a long run on standard error: every half second on a terminal, in one line;
/// elsewhere, if requested, every five seconds, on a new line.</summary>
internal sealed class Progress : IDisposable
{
    // A line that wraps could not be erased.
    private const int MaxLineLength = 79;
    private const string EraseLine = "\r\u001b[K";

    private static readonly TimeSpan pause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan longPause = TimeSpan.FromSeconds(5);

    private readonly Lock gate = new();
    private readonly TextWriter? error;
    private readonly TimeProvider clock;
    private readonly ITimer? timer;
    private readonly long begin;
    private readonly bool isTerminal;
    private string stage = "";
    private long records;
    private bool isShown;

    /// <summary>Progress for this environment.</summary>
    /// <param name="environment">The environment whose standard error is used.</param>
    /// <param name="isAsked">True to show progress even if standard error is not a terminal.</param>
    /// <param name="clock">The clock.</param>
    public Progress(CommandEnvironment environment, bool isAsked, TimeProvider? clock = null)
    {
        isTerminal = environment.ShowsProgress;
        this.clock = clock ?? TimeProvider.System;
        begin = this.clock.GetTimestamp();
        if (isTerminal || isAsked)
        {
            var wait = isTerminal ? pause : longPause;
            error = environment.Error;
            timer = this.clock.CreateTimer(_ => Show(), null, wait, wait);
        }
    }

    /// <summary>Reports the current stage, such as "reading records.json".</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="records">The number of records done so far, shown with the rate; 0 to show none.</param>
    public void At(string stage, long records = 0)
    {
        lock (gate)
        {
            (this.stage, this.records) = (TerminalText.Harmless(stage), records);
        }
    }

    /// <summary>Removes the progress line.</summary>
    public void Dispose()
    {
        timer?.Dispose();
        lock (gate)
        {
            if (isShown)
            {
                error?.Write(EraseLine);
                error?.Flush();
            }

            (isShown, stage) = (false, "");
        }
    }

    private void Show()
    {
        lock (gate)
        {
            if (stage.Length > 0)
            {
                var seconds = clock.GetElapsedTime(begin).TotalSeconds;
                var line = FormattableString.Invariant($"wsis: {Done(seconds)}{stage} ({(int)seconds} s)");
                error?.Write(isTerminal ? EraseLine + line[..TextWidth.Fitting(line, MaxLineLength)] : line + "\n");
                error?.Flush();
                isShown = isTerminal;
            }
        }
    }

    private string Done(double seconds) => records == 0 ? "" : FormattableString.Invariant(
        $"{records} records, {(long)(records / Math.Max(seconds, 0.001))} a second, ");
}
