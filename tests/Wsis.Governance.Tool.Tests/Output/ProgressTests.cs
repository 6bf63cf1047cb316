using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Tests.Output;

public sealed class ProgressTests
{
    [Fact]
    public void A_long_run_reports_every_half_second_what_it_is_at()
    {
        var (clock, error) = (new ManualClock(), new StringWriter());
        using (var progress = new Progress(On(error, showsProgress: true), isAsked: false, clock))
        {
            clock.Advance(TimeSpan.FromMilliseconds(500));
            error.ToString().Should().BeEmpty("nothing was said yet");
            progress.At("3 records read, reading \u001bfile");
            clock.Advance(TimeSpan.FromMilliseconds(1_500));
            error.ToString().Should().Be("\r\u001b[Kwsis: 3 records read, reading \uFFFDfile (2 s)");
        }

        error.ToString().Should().EndWith("(2 s)\r\u001b[K");
    }

    [Fact]
    public void No_progress_without_a_terminal()
    {
        var (clock, error) = (new ManualClock(), new StringWriter());
        using (var progress = new Progress(On(error, showsProgress: false), isAsked: false, clock))
        {
            progress.At("reading");
            clock.Advance(TimeSpan.FromMinutes(1));
        }

        error.ToString().Should().BeEmpty();
    }

    [Fact]
    public void Requested_progress_is_written_in_lines()
    {
        var (clock, error) = (new ManualClock(), new StringWriter());
        using (var progress = new Progress(On(error, showsProgress: false), isAsked: true, clock))
        {
            progress.At("reading a.jsonl", 1_000);
            clock.Advance(TimeSpan.FromSeconds(5));
            progress.At("reading a.jsonl", 3_000);
            clock.Advance(TimeSpan.FromSeconds(5));
        }

        error.ToString().Should().Be(
            "wsis: 1000 records, 200 a second, reading a.jsonl (5 s)\n"
            + "wsis: 3000 records, 300 a second, reading a.jsonl (10 s)\n");
    }

    private static CommandEnvironment On(TextWriter error, bool showsProgress) =>
        new() { Input = Stream.Null, Bytes = Stream.Null, Error = error, ShowsProgress = showsProgress };

    /// <summary>A clock moved by hand, with at most one timer, which rings once a move.</summary>
    private sealed class ManualClock : TimeProvider
    {
        private long now;
        private Action? ring;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => now;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            ring = () => callback(state);
            return new NoTimer();
        }

        public void Advance(TimeSpan time)
        {
            now += time.Ticks;
            ring?.Invoke();
        }
    }

    private sealed class NoTimer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
