using Serilog;
using Serilog.Core;
using Serilog.Events;
using Wsis.Governance;
using Wsis.Governance.Json;

namespace Ecosystem;

/// <summary>Values are logged as their text, records as their JSON, with and without the @.</summary>
internal static class SerilogRecipe
{
    public static LoggerConfiguration WithWsis(this LoggerConfiguration logger) => logger
        .Destructure.ByTransformingWhere<object>(IsTextValue, static value => value.ToString()!)
        .Destructure.ByTransformingWhere<Record>(
            static type => type.IsAssignableTo(typeof(Record)), static record => WsisJson.ToJson(record));

    public static void Run()
    {
        var lines = new Lines();
        using var log = new LoggerConfiguration().WithWsis().WriteTo.Sink(lines).CreateLogger();
        var mandate = ReferenceData.Corpus.Mandates["ec-consultation-2010"];

        log.Information("{@Symbol} {Id} {@Id}", DocumentSymbol.Parse("A/66/77"), mandate.Id, mandate.Id);
        log.Information("{@Mandate:l}", mandate);

        Expect.Equal("\"A/66/77\" \"ec-consultation-2010\" \"ec-consultation-2010\"", lines.All[0]);
        Expect.Equal(WsisJson.ToJson(mandate), lines.All[1]);
    }

    private static bool IsTextValue(Type type) => type.GetInterfaces().Any(static face =>
        face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ITextValue<>));

    private sealed class Lines : ILogEventSink
    {
        public List<string> All { get; } = [];

        public void Emit(LogEvent logEvent) => All.Add(logEvent.RenderMessage());
    }
}
