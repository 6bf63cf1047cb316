namespace Wsis.Governance.Tool.Output;

/// <summary>Tells on standard error, every half second, what a long run is at; nothing where that is no terminal, or
/// where the run is short.</summary>
internal sealed class Progress : IDisposable
{
    // A line that wraps could not be erased.
    private const int LongestLine = 79;
    private const string EraseLine = "\r\u001b[K";

    private static readonly TimeSpan pause = TimeSpan.FromMilliseconds(500);

    private readonly Lock gate = new();
    private readonly TextWriter? error;
    private readonly TimeProvider clock;
    private readonly ITimer? timer;
    private readonly long begin;
    private string stage = "";
    private bool isShown;

    /// <summary>Progress for these surroundings.</summary>
    /// <param name="surroundings">Whose standard error to write to.</param>
    /// <param name="clock">What tells the time.</param>
    public Progress(Surroundings surroundings, TimeProvider? clock = null)
    {
        this.clock = clock ?? TimeProvider.System;
        begin = this.clock.GetTimestamp();
        if (surroundings.ShowsProgress)
        {
            error = surroundings.Error;
            timer = this.clock.CreateTimer(_ => Show(), null, pause, pause);
        }
    }

    /// <summary>What the run is at, such as "reading records.json".</summary>
    public void At(string stage)
    {
        lock (gate)
        {
            this.stage = TerminalText.Harmless(stage);
        }
    }

    /// <summary>Takes away what was shown.</summary>
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
                var seconds = (int)clock.GetElapsedTime(begin).TotalSeconds;
                var line = FormattableString.Invariant($"wsis: {stage} ({seconds} s)");
                error?.Write(EraseLine + line[..TextWidth.Fitting(line, LongestLine)]);
                error?.Flush();
                isShown = true;
            }
        }
    }
}
