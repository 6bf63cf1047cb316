using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Wsis.Governance;
using Wsis.Governance.Json;

namespace MinimalApi;

/// <summary>Mandates over HTTP: ids and codes in routes and queries, records in bodies.</summary>
public static class MandateApi
{
    /// <summary>Reads and writes bodies by the JSON contract. The resolver comes before the default one, which uses
    /// properties.</summary>
    public static void AddWsisJson(this IServiceCollection services) =>
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, WsisJson.Resolver);
            json.SerializerOptions.Encoder = WsisJson.Options.Encoder;
        });

    /// <summary>Maps the end points.</summary>
    public static void MapMandates(this WebApplication app, WsisCorpus corpus)
    {
        // An id may contain slashes, so the parameter takes the rest of the path. A malformed id is answered with 400.
        app.MapGet("/mandates/{**id}", (Id<Mandate> id) =>
            corpus.Mandates.TryGet(id, out var mandate) ? Results.Ok(mandate) : Results.NotFound());

        app.MapGet("/mandates", IReadOnlyList<Mandate> (Code<Organ>? issuedBy, PartialDate? dueBefore) =>
            [.. corpus.Mandates.Where(mandate =>
                (issuedBy is null || mandate.IssuedBy == issuedBy)
                && (dueBefore is not { } day || mandate.Deadline.IsCertainlyBefore(day)))]);

        // A body that breaks the contract is answered with 400 before this runs.
        app.MapPost("/mandates", (Mandate mandate) => Results.Created($"/mandates/{mandate.Id}", mandate));

        // A file, a single record or one record per line; the answer names every problem with its line.
        app.MapPost("/records", async (HttpRequest request, CancellationToken cancellation) =>
        {
            var read = await WsisJson.ReadAsync(
                request.Body, new ReadOptions { MaxTextLength = 10_000_000 }, cancellation);
            string[] findings = [.. read.Findings.Select(finding => finding.ToString())];
            return read.HasErrors ? Results.UnprocessableEntity(findings) : Results.Ok(findings);
        });
    }
}
