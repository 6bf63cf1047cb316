using Wsis.Governance.Tool;

return WsisTool.Run(args, CommandEnvironment.OfProcess());
