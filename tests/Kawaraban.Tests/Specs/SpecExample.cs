using Xunit.Sdk;

namespace Kawaraban.Tests.Specs;

/// <summary>One example of a spec, with the line it stands on.</summary>
public sealed class SpecExample : IXunitSerializable
{
    public string Kind { get; set; } = "";

    public string Given { get; set; } = "";

    public string Expected { get; set; } = "";

    public int Line { get; set; }

    public void Deserialize(IXunitSerializationInfo info)
    {
        Kind = info.GetValue<string>(nameof(Kind))!;
        Given = info.GetValue<string>(nameof(Given))!;
        Expected = info.GetValue<string>(nameof(Expected))!;
        Line = info.GetValue<int>(nameof(Line));
    }

    public void Serialize(IXunitSerializationInfo info)
    {
        info.AddValue(nameof(Kind), Kind);
        info.AddValue(nameof(Given), Given);
        info.AddValue(nameof(Expected), Expected);
        info.AddValue(nameof(Line), Line);
    }

    public override string ToString() => $"line {Line}: {Given}";
}
