namespace Kawaraban.Newsroom.StoryFiles.Exchange;

/// <summary>Adds what a file has to the story file that is there, by the same law as at the desk.</summary>
internal sealed class SheetJoining(StoryFile file, SheetReader reader, SheetWriter writer)
{
    private readonly List<SheetProblem> _problems = [];
    private readonly HashSet<int> _new = [];
    private int _pieces;

    public StoryFile File => file;

    /// <summary>What was not there before, each once.</summary>
    public List<object> Added { get; } = [];

    public StoryFileTaken Take(StoryFile wanted)
    {
        foreach (var title in wanted.Wordings.Where(title => !file.Wordings.Exists(known => known.EditionId == title.EditionId)))
        {
            title.FileId = file.Id;
            file.Wordings.Add(title);
            Added.Add(title);
        }
        foreach (var fact in wanted.Facts)
        {
            Take(fact);
        }
        foreach (var (number, act, node) in reader.Acts)
        {
            Take(number, act, node);
        }
        return new StoryFileTaken(file.Key, _new.Count, _pieces, _problems);
    }

    private void Take(Fact fact)
    {
        if (file.Find(fact.Number) is { } known)
        {
            Join(known, fact);
            return;
        }
        var faults = file.Enter(fact);
        _problems.AddRange(faults.Select(fault => ProblemOf(reader.Nodes[fact.Number], fault)));
        if (faults.Count == 0)
        {
            Added.Add(fact);
            _new.Add(fact.Number);
        }
    }

    private void Join(Fact known, Fact fact)
    {
        if (Text(writer.Bare(known)) != Text(writer.Bare(fact)))
        {
            _problems.Add(new SheetProblem(reader.Nodes[fact.Number].Line, "number", "the story file has another fact of this number; what a fact says is not changed: let a new one take its place"));
            return;
        }
        foreach (var wording in fact.Wordings.Where(wording => !wording.IsBlackedOut && known.WordingIn(wording.EditionId) is null))
        {
            (wording.FileId, wording.FactNumber) = (file.Id, known.Number);
            known.Wordings.Add(wording);
            Put(wording);
        }
        foreach (var evidence in fact.Evidence.Where(evidence => !known.Evidence.Exists(evidence.IsAs)))
        {
            (evidence.FileId, evidence.FactNumber) = (file.Id, known.Number);
            known.Evidence.Add(evidence);
            Put(evidence);
        }
    }

    private void Take(int number, FactAct act, SheetNode node)
    {
        if (file.Find(number) is not { } fact || fact.Acts.Exists(act.IsAs))
        {
            return;
        }
        if (file.Do(fact, act) is { } fault)
        {
            _problems.Add(ProblemOf(node, fault));
        }
        else if (!_new.Contains(number))
        {
            Put(act);
        }
    }

    private void Put(object piece)
    {
        Added.Add(piece);
        _pieces++;
    }

    private static SheetProblem ProblemOf(SheetNode node, FactFault fault) => new(node.Line, fault.Field, SheetFaults.InEnglish(fault));

    private static string Text(SheetNode node) =>
        string.Join('\n', node.Fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => $"{field.Key}={field.Value}").Concat(node.Children.Select(Text)));
}
