using System.Text.Json.Serialization;

namespace Kawaraban.Site.Press.Pictures;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(PictureRequest))]
[JsonSerializable(typeof(PictureAnswer))]
[JsonSerializable(typeof(StoredPicture))]
internal sealed partial class PictureJson : JsonSerializerContext;
