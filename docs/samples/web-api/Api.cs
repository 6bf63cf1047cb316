using Microsoft.AspNetCore.Mvc;
using Wsis.Governance;

namespace WebApi;

/// <summary>A web API over mandates: minimal API and controllers, with OpenAPI.</summary>
public static class Api
{
    /// <summary>Puts services and end points together.</summary>
    public static WebApplication BuildApi(this WebApplicationBuilder builder, WsisCorpus corpus)
    {
        builder.Services.AddSingleton(corpus);
        builder.Services.AddOpenApi(RecordSchemas.AddTo);
        builder.Services
            .AddControllers(mvc => mvc.InputFormatters.Insert(0, new RecordInputFormatter()))
            .AddApplicationPart(typeof(Api).Assembly)
            .ConfigureApiBehaviorOptions(api => api.InvalidModelStateResponseFactory = RecordInputFormatter.Answer);
        var app = builder.Build();
        app.MapOpenApi();
        app.MapControllers();
        app.MapMandates(corpus);
        return app;
    }

    private static void MapMandates(this WebApplication app, WsisCorpus corpus)
    {
        // An id may hold slashes. In a path a slash may come as it is or as %2F; %2F stays in what is bound.
        app.MapGet("/mandates/{**id}", (string id) =>
                !Id<Mandate>.TryParse(Uri.UnescapeDataString(id), out var parsed)
                    ? Results.Problem($"\"{id}\" is not an id of a mandate.", statusCode: 400)
                : corpus.Mandates.TryGet(parsed, out var mandate)
                    ? Results.Ok(mandate)
                : Results.NotFound())
            .Produces<Mandate>()
            .ProducesProblem(400)
            .Produces(404);

        app.MapGet("/mandates", IReadOnlyList<Mandate> (Code<Organ>? issuedBy, DocumentSymbol? instrument) =>
            [.. corpus.Mandates.Where(mandate =>
                (issuedBy is null || mandate.IssuedBy == issuedBy)
                && (instrument is null || mandate.Instrument.Document.Symbol == instrument))]);

        app.MapPost("/mandates", async (HttpRequest request) =>
            {
                var body = await RecordBody.ReadAsync(typeof(Mandate), request);
                return body.Record is Mandate mandate
                    ? Results.Created($"/mandates/{mandate.Id}", mandate)
                    : Results.Problem(body.ToProblem());
            })
            .Accepts<Mandate>("application/json")
            .Produces<Mandate>(201)
            .ProducesProblem(400);
    }
}

/// <summary>The same with a controller.</summary>
[ApiController]
[Route("organizations")]
public class OrganizationsController(WsisCorpus corpus) : ControllerBase
{
    /// <summary>One organization.</summary>
    [HttpGet("{id}")]
    [ProducesResponseType<Organization>(200)]
    public IActionResult Get(Id<Organization> id) =>
        corpus.Organizations.TryGet(id, out var organization) ? Ok(organization) : NotFound();

    /// <summary>Takes an organization.</summary>
    [HttpPost]
    [ProducesResponseType<Organization>(201)]
    [ProducesResponseType<ProblemDetails>(400)]
    public IActionResult Post(Organization organization) =>
        Created($"/organizations/{organization.Id}", organization);
}
