using MinimalApi;
using Wsis.Governance;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddWsisJson();
var app = builder.Build();
app.MapMandates(ReferenceData.Corpus);
app.Run();
