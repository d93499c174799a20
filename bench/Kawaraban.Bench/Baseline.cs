using System.Text.Json;
using Kawaraban.Tests.Specs;

namespace Kawaraban.Bench;

/// <summary>The figures that were accepted last: <c>bench/NAME.json</c> of the repository.</summary>
internal sealed class Baseline<T>(string name)
    where T : class
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private readonly string _file = Path.Combine(Repository.Root, "bench", name + ".json");

    /// <summary>Null where none were accepted yet.</summary>
    public T? Read() => File.Exists(_file) ? JsonSerializer.Deserialize<T>(File.ReadAllText(_file), Readable) : null;

    public void Write(T figures) => File.WriteAllText(_file, JsonSerializer.Serialize(figures, Readable) + "\n");
}
