using MinimalApi;
using Wsis.Governance.Corpus;
using Wsis.Governance.Reference;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddWsisJson();
var app = builder.Build();
app.MapMandates(WsisCorpus.Reference);
app.Run();
